import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { type Desk, type DeskLine, readDesk } from '../../views/sign/read-desk.ts'
import { whoIsAsked } from '../../views/sign/words.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { partOf } from '../../workflow/desk-line.ts'
import { type LateReading, lateLetter } from '../../workflow/late-letter.ts'
import { reqOf } from './desk-panel.ts'

export interface LateTeller {
  payload: Payload
  log: Logger
  dataDir: string
  publicUrl: string
  /** Whether there is a server that takes letters. */
  byMail: boolean
}

/**
 * Tells of readings that are late, once a day: a line in the log each, and, where the house has a mail server, one letter
 * to each person who is asked. People see the same on the desk, on the month and beside the navigation's link.
 */
export async function tellLate(teller: LateTeller): Promise<void> {
  const { payload, log } = teller
  // A database that does not answer is said by everything else too; a server starts all the same.
  try {
    const desk = await readDesk(await reqOf(payload, null), null, { today: cityDay() })
    const late = desk.editions.flatMap(({ lines }) => lines).filter((line) => line.desk.late > 0)
    for (const line of late) {
      const { late: daysLate, due, next } = line.desk
      const asked = whoIsAsked(line, desk.people, '', false)
      log.warn({ edition: line.edition, panel: line.no, step: next, due, daysLate, asked }, 'a reading is late')
    }
    if (teller.byMail) await writeLetters(teller, late, desk.people)
  } catch (error) {
    log.error({ err: error }, 'it could not be told which readings are late')
  }
}

async function writeLetters(
  { payload, log, dataDir, publicUrl }: LateTeller,
  late: DeskLine[],
  people: Desk['people'],
) {
  // A server that is started again on the same day writes nobody twice.
  const told = path.join(dataDir, 'mail', 'late.json')
  const day = cityDay()
  const before = await readTold(told)
  const done = new Set(before.day === day ? before.people : [])
  for (const person of people.values()) {
    const own = late.flatMap((line) => toReading(line, person))
    if (own.length === 0 || done.has(person.id) || person.role === 'print-shop') continue
    const user = await payload.findByID({ collection: 'users', id: person.id, depth: 0, disableErrors: true })
    if (!user?.email) continue
    try {
      await payload.sendEmail({ to: user.email, ...lateLetter(person.name, own, publicUrl) })
      done.add(person.id)
    } catch (error) {
      log.error({ err: error, person: person.id }, 'a letter about late readings was not taken')
    }
  }
  await mkdir(path.dirname(told), { recursive: true })
  await writeFile(told, JSON.stringify({ day, people: [...done] }))
}

function toReading({ edition, no, title, desk }: DeskLine, person: { id: string; role: string }): LateReading[] {
  if (desk.next === null || desk.waitsFor !== 'reader' || partOf(desk, person) !== 'asked') return []
  return [{ edition, no, title, step: desk.next, due: desk.due, late: desk.late }]
}

async function readTold(file: string): Promise<{ day: string; people: string[] }> {
  const text = await readFile(file, 'utf8').catch(() => '{}') // nobody was told yet
  const { day = '', people = [] } = JSON.parse(text) as { day?: string; people?: string[] }
  return { day, people }
}
