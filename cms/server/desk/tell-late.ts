import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { readDesk } from '../../views/sign/read-desk.ts'
import { whoIsAsked } from '../../views/sign/words.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { reqOf } from './desk-panel.ts'

/**
 * Writes down which readings are late, once a day and at each start. There is no mail server: people see the same on
 * the desk, on the month and beside the navigation's link; the line is for whoever watches the log.
 */
export function tellLate(payload: Payload, log: Logger): void {
  const look = async () => {
    const desk = await readDesk(await reqOf(payload, null), null, { today: cityDay() })
    for (const line of desk.editions.flatMap(({ lines }) => lines)) {
      const { late, due, next } = line.desk
      if (late === 0) continue
      const asked = whoIsAsked(line, desk.people, '', false)
      log.warn({ edition: line.edition, panel: line.no, step: next, due, daysLate: late, asked }, 'a reading is late')
    }
  }
  // A database that does not answer is said by everything else too; a server starts all the same.
  look().catch((error: unknown) => log.error({ err: error }, 'it could not be read which readings are late'))
}
