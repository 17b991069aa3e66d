import { describe, expect, it } from 'vitest'
import { contentLine, textValue, utcValue } from '../../site/open/calendar/content-line.ts'

const unfolded = (text: string) => text.replaceAll('\r\n ', '').replace(/\r\n$/, '')

describe('a line of a calendar', () => {
  it('is never longer than 75 octets and is never cut inside a character', () => {
    const signs = ['江', 'a', '𠮷', '🌟', '，', ' ', '₂', 'é', '\\n']
    let state = 7
    const next = () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return state
    }
    for (let length = 0; length < 400; length += 1) {
      const value = Array.from({ length }, () => signs[next() % signs.length]).join('')
      const line = contentLine('SUMMARY', value)
      expect(line.endsWith('\r\n')).toBe(true)
      for (const one of line.slice(0, -2).split('\r\n')) {
        const octets = Buffer.from(one)
        expect(octets.length).toBeLessThanOrEqual(75)
        // Octets that are no whole characters would come back as replacement signs.
        expect(octets.toString('utf8')).not.toContain('\ufffd')
      }
      expect(unfolded(line)).toBe(`SUMMARY:${value}`)
    }
  })

  it('uses its 75 octets', () => {
    const [first = ''] = contentLine('SUMMARY', 'a'.repeat(200)).split('\r\n')
    expect(first).toHaveLength(75)
  })

  it('keeps commas, semicolons, backslashes and line ends as text, and no other control characters', () => {
    expect(textValue('一,二;三\\四\r\n五\u0007六')).toBe('一\\,二\\;三\\\\四\\n五六')
  })

  it('tells an instant in UTC', () => {
    expect(utcValue('2026-12-12T14:00:00+08:00')).toBe('20261212T060000Z')
  })
})
