import { expect, it } from 'vitest'
import { cityTime, isBefore } from '../../site/parts/words/dates.ts'

it('an instant is before a day where the city’s own day is, whatever zone it is written in', () => {
  const instants = [
    ...['2026-11-28T15:59:59.999Z', '2026-11-28T16:00:00.000Z', '2026-11-29T15:59:59.999Z', '2026-11-29T16:00:00.000Z'],
    ...['2026-11-29T00:00:00+08:00', '2026-11-28T23:59:00+08:00', '2026-11-28T22:00:00-05:00', '2026-02-28T16:00:00Z'],
  ]
  for (const day of ['2026-03-01', '2026-11-28', '2026-11-29', '2026-11-30', '2027-01-01'])
    for (const instant of instants) expect(isBefore(instant, day), `${instant} ${day}`).toBe(cityTime(instant)[0] < day)
})
