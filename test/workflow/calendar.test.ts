import { describe, expect, it } from 'vitest'
import { type DayRule, dayOf } from '../../cms/workflow/calendar/day-rule.ts'
import { SCIENCE_DAYS } from '../../cms/workflow/calendar/science-days.ts'
import { SOLAR_TERM_THEMES } from '../../cms/workflow/calendar/solar-term-themes.ts'
import { SOLAR_TERMS, type SolarTerm, solarTermDay, solarTermInstant } from '../../cms/workflow/calendar/solar-terms.ts'
import { themesOfMonth } from '../../cms/workflow/calendar/themes-of-month.ts'

describe('solar terms', () => {
  // As almanacs print them, Beijing time.
  it.each([
    ['立春', 2017, '2017-02-03'],
    ['冬至', 2020, '2020-12-21'],
    ['立春', 2021, '2021-02-03'],
    ['冬至', 2021, '2021-12-21'],
    ['立春', 2024, '2024-02-04'],
    ['春分', 2024, '2024-03-20'],
    ['夏至', 2024, '2024-06-21'],
    ['秋分', 2024, '2024-09-22'],
    ['冬至', 2024, '2024-12-21'],
    ['立春', 2025, '2025-02-03'],
    ['清明', 2025, '2025-04-04'],
    ['冬至', 2025, '2025-12-21'],
    ['小寒', 2026, '2026-01-05'],
    ['春分', 2026, '2026-03-20'],
    ['清明', 2026, '2026-04-05'],
    ['夏至', 2026, '2026-06-21'],
    ['秋分', 2026, '2026-09-23'],
    ['大雪', 2026, '2026-12-07'],
    ['冬至', 2026, '2026-12-22'],
  ] as [SolarTerm, number, string][])('%s %i is on %s', (term, year, day) => {
    expect(solarTermDay(term, year)).toBe(day)
  })

  it('the beginning of spring 2024 is at 16:27 in China, to the minute', () => {
    const minutes = (Date.parse('2024-02-04T16:27:00+08:00') - solarTermInstant('立春', 2024).getTime()) / 60_000
    expect(Math.abs(minutes)).toBeLessThan(1)
  })

  it('all twenty-four come in order, two a month, in every year of a century', () => {
    for (let year = 2000; year < 2100; year += 1) {
      const days = SOLAR_TERMS.map((term) => solarTermDay(term, year))
      expect(days).toEqual([...days].sort())
      expect(days.map((day) => Number(day.slice(5, 7)))).toEqual(SOLAR_TERMS.map((_, i) => Math.floor(i / 2) + 1))
    }
    expect(SOLAR_TERM_THEMES.map(({ term }) => term)).toEqual(SOLAR_TERMS)
  })
})

describe('days that come round', () => {
  it.each([
    [{ kind: 'lunar', month: 1, day: 1 }, 2024, '2024-02-10'],
    [{ kind: 'lunar', month: 1, day: 1 }, 2026, '2026-02-17'],
    [{ kind: 'lunar', month: 5, day: 5 }, 2026, '2026-06-19'],
    [{ kind: 'lunar', month: 8, day: 15 }, 2025, '2025-10-06'],
    [{ kind: 'lunar', month: 8, day: 15 }, 2026, '2026-09-25'],
    [{ kind: 'lunar', month: 9, day: 9 }, 2026, '2026-10-18'],
    // 2025 had a leap sixth month: the first one counts.
    [{ kind: 'lunar', month: 6, day: 1 }, 2025, '2025-06-25'],
    [{ kind: 'lunar', month: 7, day: 7 }, 2025, '2025-08-29'],
    [{ kind: 'nth', month: 9, nth: 2, weekday: 6 }, 2026, '2026-09-12'],
    [{ kind: 'nth', month: 9, nth: 3, weekday: 6 }, 2026, '2026-09-19'],
    [{ kind: 'nth', month: 2, nth: 1, weekday: 0 }, 2026, '2026-02-01'],
    [{ kind: 'fixed', month: 4, day: 22 }, 2027, '2027-04-22'],
  ] as [DayRule, number, string][])('%o in %i is %s', (rule, year, day) => {
    expect(dayOf(rule, year)).toBe(day)
  })

  it('each has a theme that fits its form, four layouts and a word on who set it', () => {
    expect(new Set(SCIENCE_DAYS.map(({ key }) => key)).size).toBe(SCIENCE_DAYS.length)
    for (const { key, theme, layouts, source } of SCIENCE_DAYS) {
      expect(theme.zh.length, key).toBeLessThanOrEqual(20)
      expect(layouts?.length ?? 4, key).toBe(4)
      expect(source.title, key).not.toBe('')
    }
  })

  it('every month of any year offers something, set days before solar terms', () => {
    for (let month = 1; month <= 12; month += 1) {
      const id = `2027-${String(month).padStart(2, '0')}`
      const found = themesOfMonth(id)
      expect(found.filter(({ kind }) => kind === 'term')).toHaveLength(2)
      expect(found.every(({ day }) => day.startsWith(id))).toBe(true)
    }
    expect(themesOfMonth('2026-12').map(({ name }) => name.zh)).toEqual([
      '全国交通安全日',
      '世界土壤日',
      '大雪',
      '冬至',
    ])
    expect(themesOfMonth('2026-09').map(({ day }) => day)).toContain('2026-09-19')
  })
})
