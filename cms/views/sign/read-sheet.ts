import type { PayloadRequest } from 'payload'
import type { Decision } from '../../mapping/to-sign-off.ts'
import { type Change, contentChanges } from '../../workflow/changes/content-changes.ts'
import type { PanelContent } from '../../workflow/panel-content.ts'
import { type PosterMark, toPosterMarks } from './mark.ts'
import { type DeskEdition, type DeskLine, type Person, type Reader, readDesk } from './read-desk.ts'

/** Everything about one panel on the desk. */
export interface Sheet {
  edition: DeskEdition
  line: DeskLine
  people: Map<string, Person>
  marks: PosterMark[]
  /** What was read before, and what is different now; null when nobody has read it yet. */
  since: { decision: Decision; own: boolean; changes: Change[]; same: number } | null
}

/** One panel of an edition by its number; null when there is none. */
export async function readSheet(
  req: PayloadRequest,
  reader: Reader,
  { month, at, today }: { month: string; at: { no: number } | { panel: string }; today: string },
): Promise<Sheet | null> {
  const { editions, people } = await readDesk(req, reader, { today, month })
  const [edition] = editions
  const line = edition?.lines.find((one) => ('no' in at ? one.no === at.no : one.panel === at.panel))
  if (edition === undefined || line === undefined) return null
  const [marks, since] = await Promise.all([readMarks(req, line), readSince(req, reader, line)])
  return { edition, line, people, marks, since }
}

async function readMarks({ payload }: PayloadRequest, { edition, panel, sign }: DeskLine): Promise<PosterMark[]> {
  const { docs } = await payload.find({
    collection: 'marks',
    where: { and: [{ edition: { equals: edition } }, { panel: { equals: panel } }] },
    pagination: false,
    depth: 0,
    sort: ['createdAt', 'id'],
    overrideAccess: true,
  })
  return toPosterMarks(docs, sign.input.hash)
}

/** Compared with what the reader read last; with the last reading of anyone when she has read none of it. */
async function readSince({ payload }: PayloadRequest, reader: Reader, { sign }: DeskLine): Promise<Sheet['since']> {
  const own = sign.decisions.findLast(({ by }) => by === reader?.id)
  const decision = own ?? sign.decisions.at(-1)
  if (decision === undefined) return null
  const record = await payload.findByID({ collection: 'sign-offs', id: decision.id, depth: 0, overrideAccess: true })
  // What was stored had been checked by the contract's mapping; a record of an older contract may lack a list.
  const before = record.content as unknown as PanelContent
  return { decision, own: own !== undefined, ...contentChanges(before, sign.content) }
}
