import type { ArrayField, GroupField } from 'payload'
import { GRADE_COLOURS, type GradeColour } from '#contract'
import type { Words } from '../../locale/say.ts'
import { localText } from './local-text.ts'
import { onlyFor } from './only-for.ts'

const COLOUR_WORDS: Record<GradeColour, Words> = {
  blue: { zh: '蓝', en: 'Blue' },
  yellow: { zh: '黄', en: 'Yellow' },
  orange: { zh: '橙', en: 'Orange' },
  red: { zh: '红', en: 'Red' },
}
const COLOURS = GRADE_COLOURS.map((value) => ({ value, label: COLOUR_WORDS[value] }))

/** The warning that is in force. */
export function alert(): GroupField {
  return {
    name: 'alert',
    type: 'group',
    label: { zh: '现行预警', en: 'Warning in force' },
    admin: { condition: onlyFor('emergency') },
    fields: [
      { name: 'colour', type: 'select', label: { zh: '预警颜色', en: 'Colour' }, options: COLOURS },
      localText({
        name: 'issued',
        label: { zh: '谁在何时发布', en: 'Issued by and when' },
        description: { zh: '如：太仓市气象台 8月12日15时发布', en: 'e.g. Taicang Weather Station, 12 August, 15:00' },
        maxLength: 60,
      }),
      localText({ name: 'until', label: { zh: '有效到何时', en: 'In force until' }, maxLength: 60 }),
    ],
  }
}

/** A graded scale, such as the four typhoon signals. */
export function grades(): ArrayField {
  return {
    name: 'grades',
    type: 'array',
    label: { zh: '等级表', en: 'Grades' },
    labels: { singular: { zh: '一级', en: 'Grade' }, plural: { zh: '等级', en: 'Grades' } },
    admin: { condition: onlyFor('steps', 'emergency'), initCollapsed: true },
    fields: [
      localText({ name: 'name', label: { zh: '名称', en: 'Name' }, required: true, maxLength: 16 }),
      {
        name: 'colour',
        type: 'select',
        required: true,
        label: { zh: '颜色', en: 'Colour' },
        options: COLOURS,
      },
      localText({ name: 'when', label: { zh: '什么时候', en: 'When' }, required: true, area: true, maxLength: 80 }),
      localText({ name: 'act', label: { zh: '做什么', en: 'What to do' }, required: true, area: true, maxLength: 80 }),
    ],
  }
}
