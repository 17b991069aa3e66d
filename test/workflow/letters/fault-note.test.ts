import { expect, it } from 'vitest'
import { faultNote } from '../../../cms/workflow/letters/fault-note.ts'
import { panelWords } from '../../../cms/workflow/letters/panel-words.ts'

const PANEL = panelWords({ panelTitle: '江豚', edition: '2026-11', panelNo: 2 })
const letter = { reference: '261128-0001', note: '左边裂了' }

it('a fault that a resident reported says each panel that was named, once', () => {
  expect(faultNote({ ...letter, panels: [PANEL, '', PANEL] })).toBe(
    '居民报 261128-0001，《江豚》2026-11 第 2 版：左边裂了',
  )
  expect(faultNote({ ...letter, note: '', panels: [''] })).toBe('居民报 261128-0001')
})

it('where there is no room for both, the resident’s words stay and the panel does not', () => {
  const said = faultNote({ ...letter, note: '字'.repeat(175), panels: [PANEL] })
  expect(said).toBe(`居民报 261128-0001：${'字'.repeat(175)}`)
  expect(faultNote({ ...letter, note: '字'.repeat(300), panels: [] })).toHaveLength(200)
})
