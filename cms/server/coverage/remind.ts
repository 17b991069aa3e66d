import type { Payload } from 'payload'
import { readYear } from '../../views/coverage/read-year.ts'
import { type LateGallery, summariseYear } from '../../views/coverage/summarise-year.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { reminderText } from '../../workflow/coverage/reminder-text.ts'
import { createTurns } from '../in-turn.ts'

export interface ReminderOrder {
  month: string
  town: string
  shop: string
  keeper: string
  /** Made by the page: the same act is done once. */
  act: string
  by: string
}
export interface Reminded {
  keeper: string
  text: string
  galleries: string[]
}

const inTurn = createTurns()

/** Reminds every keeper who is late, of what the screen shows: one record and one text each. */
export async function remind(payload: Payload, { act, by, ...order }: ReminderOrder, now: Date): Promise<Reminded[]> {
  const asked = { ...order, year: Number(order.month.slice(0, 4)), only: false }
  const year = await readYear(payload, asked.year, asked.month)
  const { toRemind } = summariseYear(year, asked, cityDay(now))
  const reminded: Reminded[] = []
  for (const [id, late] of byKeeper(toRemind)) {
    const keeper = late[0]?.keeper ?? ''
    const galleries = late.map(({ gallery }) => gallery.code)
    const reminder = { act: `${act} ${id}`, edition: order.month, keeper: id, keeperName: keeper, galleries, by }
    await inTurn(reminder.act, () => writeOnce(payload, reminder))
    const lines = late.map(({ gallery, reason }) => ({ code: gallery.code, name: gallery.name, reason: reason.zh }))
    reminded.push({ keeper, galleries, text: reminderText(keeper, order.month, lines) })
  }
  return reminded
}

/** Takes one press of the button back. */
export async function takeBack(payload: Payload, act: string): Promise<void> {
  const where = { act: { like: `${act} ` } }
  await inTurn(act, () => payload.delete({ collection: 'reminders', where, depth: 0 }))
}

async function writeOnce(
  payload: Payload,
  data: { act: string; edition: string; keeper: string; keeperName: string; galleries: string[]; by: string },
): Promise<void> {
  const collection = 'reminders' as const
  const known = async () => {
    const where = { act: { equals: data.act } }
    return (await payload.find({ collection, where, limit: 1, pagination: false, depth: 0 })).docs.length > 0
  }
  if (await known()) return
  try {
    await payload.create({ collection, data, depth: 0 })
  } catch (error) {
    // Another process was quicker: the second finds the first one there.
    if (!(await known())) throw error
  }
}

function byKeeper(late: readonly LateGallery[]): Map<string, LateGallery[]> {
  const keepers = new Map<string, LateGallery[]>()
  for (const one of late) {
    const id = one.gallery.keeper
    if (id !== null) keepers.set(id, [...(keepers.get(id) ?? []), one])
  }
  return keepers
}
