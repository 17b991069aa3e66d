import type { Payload } from 'payload'
import { cityDay } from '../../workflow/city-time.ts'
import { letterKey } from '../../workflow/letters/fold-text.ts'
import type { Senders } from '../../workflow/letters/senders.ts'
import type { InTurn } from '../in-turn.ts'

/** The same press twice is one answer; a school class behind one address is many. */
const TWICE_MS = 5_000

interface CountBox {
  payload: Payload
  senders: Senders
  inTurn: InTurn
}

/** Adds answers to the day's numbers of their questions. Who answered is neither asked nor kept. */
export async function countAnswers(
  { payload, senders, inTurn }: CountBox,
  {
    panel,
    answers,
    sender,
  }: { panel: string; answers: readonly { question: string; right: boolean }[]; sender: string },
): Promise<void> {
  const day = cityDay()
  const press = letterKey(['quiz', panel], JSON.stringify(answers))
  const isNew = await inTurn(`press ${press}`, async () => {
    const before = senders.known(sender, press)
    if (senders.look(sender).full || (before !== undefined && Date.now() - Number(before) < TWICE_MS)) return false
    senders.note(sender, press, String(Date.now()))
    return true
  })
  if (!isNew) return
  for (const { question, right } of answers) {
    const key = letterKey([panel, day], question)
    await inTurn(key, () => addOne(payload, { key, panel, question: question.slice(0, 200), day }, right))
  }
}

async function addOne(
  payload: Payload,
  row: { key: string; panel: string; question: string; day: string },
  isRight: boolean,
): Promise<void> {
  const collection = 'quiz-counts' as const
  const where = { key: { equals: row.key } }
  const { docs } = await payload.find({ collection, where, limit: 1, pagination: false, depth: 0 })
  const [known] = docs
  const [right, total] = [(known?.right ?? 0) + (isRight ? 1 : 0), (known?.total ?? 0) + 1]
  if (known) await payload.update({ collection, id: known.id, data: { right, total }, depth: 0 })
  else await payload.create({ collection, data: { ...row, right, total }, depth: 0 })
}
