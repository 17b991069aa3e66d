import { expect, it } from 'vitest'
import { createSenders, networkOf } from '../../../cms/workflow/letters/senders.ts'

const HOME = '198.51.100.7'
const MINUTE_MS = 60_000

function at(start: string) {
  let now = Date.parse(start)
  return { clock: () => now, pass: (ms: number) => (now += ms) }
}

it('counts what an address sent in ten minutes, and forgets it with the hour', () => {
  const { clock, pass } = at('2026-11-28T10:00:00+08:00')
  const senders = createSenders({ anHour: 3, ofAll: 100 }, clock)
  for (const key of ['a', 'b', 'c']) senders.note(HOME, key, `ref ${key}`)
  expect(senders.look(HOME)).toEqual({ recent: 3, full: true })
  expect(senders.look('198.51.100.8')).toEqual({ recent: 0, full: false })
  pass(11 * MINUTE_MS)
  expect(senders.look(HOME)).toEqual({ recent: 0, full: true })
  pass(50 * MINUTE_MS)
  expect(senders.look(HOME)).toEqual({ recent: 0, full: false })
})

it('takes no more from all together than an office can read', () => {
  const senders = createSenders({ anHour: 3, ofAll: 5 }, at('2026-11-28T10:00:00+08:00').clock)
  for (let i = 0; i < 5; i += 1) senders.note(`198.51.100.${i}`, 'a', '1')
  expect(senders.look(HOME).full).toBe(true)
})

it('gives the same letter from the same address its number again, until midnight in the city', () => {
  const { clock, pass } = at('2026-11-28T23:30:00+08:00')
  const senders = createSenders(undefined, clock)
  senders.note(HOME, 'letter', '261128-0001')
  expect(senders.known(HOME, 'letter')).toBe('261128-0001')
  expect(senders.known(HOME, 'another')).toBeUndefined()
  expect(senders.known('198.51.100.8', 'letter')).toBeUndefined()
  pass(31 * MINUTE_MS)
  expect(senders.known(HOME, 'letter')).toBeUndefined()
  expect(senders.look(HOME).recent).toBe(0)
})

it('a household is one address, in the old numbers and in the new ones', () => {
  expect(networkOf('::ffff:203.0.113.5')).toBe('203.0.113.5')
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2')
  expect(networkOf('2001:0db8:0001:0002:ffff:1:2:3')).toBe('2001:db8:1:2')
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0')
})
