import type { GroupField, UIField } from 'payload'
import { MOST_DATES } from '../../workflow/events/plan.ts'
import { day } from './day.ts'

/** How an event comes again: the rule, and the single dates on which it does not hold. */
export const recurrence: GroupField = {
  name: 'recurrence',
  type: 'group',
  label: { zh: '重复', en: 'Repetition' },
  admin: { hideGutter: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'repeat',
          type: 'select',
          label: { zh: '多久一次', en: 'How often' },
          admin: { width: '50%', placeholder: '只办一次' },
          options: [
            { value: 'weekly', label: { zh: '每周', en: 'Every week' } },
            { value: 'fortnightly', label: { zh: '每两周', en: 'Every two weeks' } },
            { value: 'monthly', label: { zh: '每月第几个周几（跟第一次）', en: 'Monthly, same weekday as the first' } },
            { value: 'monthly-last', label: { zh: '每月最后一个周几', en: 'Monthly, the last such weekday' } },
          ],
        },
        {
          name: 'times',
          type: 'number',
          label: { zh: '共几次', en: 'How many times' },
          min: 1,
          max: MOST_DATES,
          admin: {
            width: '50%',
            condition: (_, siblings) => Boolean(siblings?.repeat),
            description: { zh: '空着就一直到公告的“到”那天', en: "Empty: until the bulletin's last day" },
          },
        },
      ],
    },
    {
      name: 'changes',
      type: 'array',
      label: { zh: '停办和改期', en: 'Left out or moved' },
      labels: { singular: { zh: '一次', en: 'date' }, plural: { zh: '几次', en: 'dates' } },
      maxRows: MOST_DATES,
      admin: { initCollapsed: false, condition: (_, siblings) => Boolean(siblings?.repeat) },
      fields: [
        {
          type: 'row',
          fields: [
            day({ name: 'day', label: { zh: '哪一次', en: 'Which date' }, required: true }),
            {
              name: 'movedTo',
              type: 'date',
              label: { zh: '改到（空着就是停办）', en: 'Moved to (empty: left out)' },
              admin: {
                width: '50%',
                date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
              },
            },
          ],
        },
      ],
    },
  ],
}

/** Under the rule: what it means, in words, while it is filled in. */
export const ruleInWords: UIField = {
  name: 'ruleInWords',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/views/bulletins/rule-in-words.tsx#RuleInWords' },
  },
}
