import type { Payload, PayloadRequest, Where } from 'payload'
import { bannedWords } from '../../checks/banned-words.ts'
import { originContext } from '../../collections/audit/origin.ts'
import { inTransaction } from '../../collections/in-transaction.ts'
import { readTermList } from '../../collections/words/read-report.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { contactApart } from '../../workflow/letters/contact-apart.ts'
import { letterKey, referenceOf } from '../../workflow/letters/fold-text.ts'
import { type HoldReason, holdReasons } from '../../workflow/letters/hold-reasons.ts'
import { isReportKind, type SayFields } from '../../workflow/letters/parse-letter.ts'
import type { Senders } from '../../workflow/letters/senders.ts'
import { isBlank } from '../../workflow/letters/visible-text.ts'
import type { InTurn } from '../in-turn.ts'
import { keepContact, newContact } from './keep-contact.ts'
import type { LetterPlace } from './letter-place.ts'

export interface LetterBox {
  payload: Payload
  senders: Senders
  inTurn: InTurn
}
interface Letter {
  kind: 'report' | 'ask'
  fields: SayFields
  place: LetterPlace
  sender: string
  /** How long the form was open, ms; null without a form of ours. */
  ageMs: number | null
}

const COLLECTIONS = { report: 'resident-reports', ask: 'resident-questions' } as const
/** States in which the same letter again is one more voice; what is closed begins anew. */
const OPEN = { report: ['new', 'taken'], ask: ['new', 'passed'] }

/**
 * Takes in a letter that lacks nothing. The same text again is counted with the first, twice from one address is once;
 * what looks like a robot's is kept apart for an editor. Returns its number, or 'full' when too many come in.
 */
export async function takeLetter(box: LetterBox, letter: Letter): Promise<{ reference: string } | 'full'> {
  const { kind, fields, place, sender, ageMs } = letter
  const typed = isBlank(fields.text) ? '' : fields.text.trim().replaceAll('\r\n', '\n')
  const { text, contacts } = contactApart(typed)
  // The panel too: each resident is told that theirs was named, and two panels may be two damages.
  const panel = place.panel?.id ?? ''
  const about = kind === 'report' ? [place.gallery?.code ?? '', fields.what, panel] : [panel]
  const given = [fields.contact, ...contacts]
  const context = originContext({ source: 'resident', name: '居民' })
  const key = letterKey([kind, ...about], text)
  return await box.inTurn(key, async () => {
    const known = box.senders.known(sender, key)
    const again = known !== undefined && (await isOpen(box.payload, kind, known)) ? known : null
    // Pressed again: nothing is new but, perhaps, how to answer.
    if (again !== null && (await newContact(box, again, given)) === '') return { reference: again }
    const { recent, full } = box.senders.look(sender)
    if (full) return 'full'
    if (again !== null) {
      await inTransaction(box.payload, { context }, (req) => keepContact(req, again, given))
      box.senders.note(sender, key, again)
      return { reference: again }
    }
    const banned = bannedWords(text, await readTermList(box.payload))
    const heldFor = holdReasons({ text: fields.text, trap: fields.website, ageMs, banned, recent })
    const reference = await inTransaction(box.payload, { context }, async (req) => {
      const number = await write(req, { kind, key, text, heldFor, what: fields.what, place })
      await keepContact(req, number, given)
      return number
    })
    box.senders.note(sender, key, reference)
    return { reference }
  })
}

interface Written {
  kind: Letter['kind']
  key: string
  text: string
  heldFor: HoldReason[]
  what: string
  place: LetterPlace
}

async function write(req: PayloadRequest, { kind, key, text, heldFor, what, place }: Written): Promise<string> {
  const { payload } = req
  const collection = COLLECTIONS[kind]
  const isHeld = heldFor.length > 0
  // A robot's copy never hides a resident's letter, nor the other way round.
  const where: Where = { and: [{ fold: { equals: key } }, { state: { in: isHeld ? ['held'] : OPEN[kind] } }] }
  const { docs } = await payload.find({ collection, where, limit: 1, pagination: false, depth: 0, req })
  const [same] = docs
  if (same) {
    await payload.update({ collection, id: same.id, data: { times: same.times + 1 }, depth: 0, req })
    return same.reference
  }
  const reference = await freeReference(req, key)
  const { gallery, panel } = place
  const common = {
    ...{ reference, fold: key, times: 1, heldFor },
    ...(gallery ? { gallery: gallery.code, galleryName: gallery.name } : {}),
    ...(panel ? { edition: panel.edition, panelNo: panel.no, panelTitle: panel.title, panel: panel.id } : {}),
  }
  const state = isHeld ? ('held' as const) : ('new' as const)
  if (kind === 'ask')
    await payload.create({
      collection: 'resident-questions',
      depth: 0,
      req,
      data: { ...common, question: text, state },
    })
  else if (gallery && isReportKind(what))
    await payload.create({
      collection: 'resident-reports',
      depth: 0,
      req,
      data: { ...common, gallery: gallery.code, what, note: text, state },
    })
  return reference
}

async function freeReference({ payload }: PayloadRequest, key: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const reference = referenceOf(cityDay(), key, attempt)
    const taken = await Promise.all([isThere(payload, 'report', reference), isThere(payload, 'ask', reference)])
    if (!taken.includes(true)) return reference
  }
}

/** True while somebody still looks after the letter; the same one after that is a new letter. */
async function isOpen(payload: Payload, kind: Letter['kind'], reference: string): Promise<boolean> {
  const where: Where = { and: [{ reference: { equals: reference } }, { state: { in: ['held', ...OPEN[kind]] } }] }
  return (await payload.count({ collection: COLLECTIONS[kind], where })).totalDocs > 0
}

/** In whatever state: a number is given once. */
async function isThere(payload: Payload, kind: Letter['kind'], reference: string): Promise<boolean> {
  const where = { reference: { equals: reference } }
  return (await payload.count({ collection: COLLECTIONS[kind], where })).totalDocs > 0
}
