import type { ArrayField, SelectField } from 'payload'
import { OPTION_LETTERS } from '../../mapping/to-questions.ts'
import { localText } from './local-text.ts'
import { onlyFor } from './only-for.ts'

/** Questions to the street, each with the option that is right. */
export function questions(): ArrayField {
  return {
    name: 'questions',
    type: 'array',
    label: { zh: '问答', en: 'Questions' },
    labels: { singular: { zh: '一题', en: 'Question' }, plural: { zh: '问答', en: 'Questions' } },
    admin: {
      initCollapsed: true,
      description: {
        zh: '三到四题正好；“街头问答”版式印在海报上，别的版式只在网上',
        en: 'Three or four are best; the quiz layout prints them, with any other they stand on the web only',
      },
    },
    fields: [
      localText({ name: 'question', label: { zh: '问题', en: 'Question' }, required: true, area: true, maxLength: 60 }),
      ...OPTION_LETTERS.map((letter, i) =>
        localText({
          name: letter,
          label: { zh: `选项 ${letter.toUpperCase()}`, en: `Option ${letter.toUpperCase()}` },
          required: i < 2,
          maxLength: 40,
        }),
      ),
      {
        name: 'answer',
        type: 'select',
        required: true,
        label: { zh: '答案', en: 'Answer' },
        options: OPTION_LETTERS.map((value) => ({ value, label: value.toUpperCase() })),
      },
      localText({ name: 'why', label: { zh: '为什么', en: 'Why' }, required: true, area: true, maxLength: 80 }),
      {
        name: 'source',
        type: 'number',
        min: 1,
        max: 20,
        label: { zh: '依据第几条来源', en: 'Number of its source' },
        admin: {
          description: {
            zh: '按文末资料来源的次序数，如 2；空着就只写“见资料来源”',
            en: 'As counted in the sources below the text, such as 2; empty: “see the sources”',
          },
        },
      },
    ],
  }
}

/** Where the answers stand. */
export function answersAt(): SelectField {
  return {
    name: 'answersAt',
    type: 'select',
    label: { zh: '答案放在哪里', en: 'Where the answers stand' },
    defaultValue: 'sheet',
    options: [
      { value: 'sheet', label: { zh: '印在海报上，倒着排', en: 'On the poster, upside down' } },
      { value: 'web', label: { zh: '只在网上，扫码看', en: 'On the web, behind the code' } },
    ],
    admin: { condition: onlyFor('quiz') },
  }
}
