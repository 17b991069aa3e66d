import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMAT_IDS, GRADE_COLOURS } from '#contract'
import { COLOUR_CHARACTERS, titleIn } from '../../cms/workflow/emergency/template.ts'
import { EMERGENCY_TEMPLATES } from '../../cms/workflow/emergency/templates.ts'
import { bare, zhFoot } from '../../site/posters/example-text.ts'
import { type ExamplePress, openExamplePress } from './press-example.ts'

let examples: ExamplePress
beforeAll(async () => {
  examples = await openExamplePress()
})
afterAll(() => examples.close())

const cases = EMERGENCY_TEMPLATES.flatMap((template) => FORMAT_IDS.map((format) => [template.key, format] as const))

describe('a ready notice for an emergency', () => {
  test.each(cases)('%s fits on %s as it stands, with who warns and until when', async (key, format) => {
    const template = EMERGENCY_TEMPLATES.find((one) => one.key === key)
    if (template === undefined) throw new Error(key)
    const [colour = 'red'] = template.grades.length > 0 ? template.grades.map((grade) => grade.colour) : GRADE_COLOURS
    const sheet = examples.sheet(
      'emergency',
      {
        ...bare,
        name: 'longest',
        title: titleIn(template, colour),
        subtitle: template.subtitle,
        lead: template.lead,
        body: template.body.map((text) => ({ kind: 'paragraph', runs: [{ text }] })),
        alert: { colour, issued: '太仓市气象台 2026年8月12日15时20分发布', until: '有效至解除为止' },
        fact: { ...template.fact, unit: '' },
        steps: template.steps.map((step) => ({ ...step, phase: '' })),
        grades: template.grades.map((grade) => ({ ...grade, name: `${COLOUR_CHARACTERS[grade.colour]}色` })),
        foot: { ...zhFoot, sources: `来源：${template.sources.map(({ short }) => short).join('；')}` },
      },
      format,
    )
    const set = await examples.press(sheet)
    expect(set.problems).toEqual([])
    expect(set.slots.filter(({ fits }) => !fits)).toEqual([])
  })
})
