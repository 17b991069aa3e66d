import { describe, expect, it } from 'vitest'
import { hasErrors, ProblemSchema, problem, SnapshotSchema } from '#contract'

describe('a problem', () => {
  it('stops the work unless it says that it is a warning', () => {
    const stop = problem({
      code: 'panel/no-credit',
      at: 'TC-017 / 2026-11 / 第 2 版',
      zh: '缺少图片来源',
      en: 'no credit line',
    })
    const warn = problem({ ...stop, level: 'warning' })
    expect(hasErrors([warn])).toBe(false)
    expect(hasErrors([warn, stop])).toBe(true)
  })

  it('has a code of noun and what, so that a message can be looked up', () => {
    expect(ProblemSchema.safeParse({ code: 'No Credit', at: '', zh: '', en: '' }).success).toBe(false)
  })
})

describe('a snapshot', () => {
  it('of another contract version is refused', () => {
    const parsed = SnapshotSchema.safeParse({ contract: 0 })
    expect(parsed.success).toBe(false)
    expect(parsed.error?.issues.some((issue) => issue.path.join('.') === 'contract')).toBe(true)
  })
})
