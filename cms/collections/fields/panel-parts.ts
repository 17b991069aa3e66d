import type { ArrayField, GroupField } from 'payload'
import { localText } from './local-text.ts'
import { onlyFor } from './only-for.ts'

/** A big number with what it counts. */
export function fact(): GroupField {
  return {
    name: 'fact',
    type: 'group',
    label: { zh: '数字框', en: 'Fact box' },
    admin: { description: { zh: '一个让人记住的数字', en: 'One number to remember' } },
    fields: [
      {
        name: 'number',
        type: 'text',
        label: { zh: '数字', en: 'Number' },
        maxLength: 16,
        admin: { width: '50%' },
      },
      localText({ name: 'unit', label: { zh: '单位', en: 'Unit' }, maxLength: 16 }),
      localText({ name: 'text', label: { zh: '说明', en: 'What it counts' }, area: true, maxLength: 100 }),
    ],
  }
}

/** Dated events of a life or a discovery. */
export function timeline(): ArrayField {
  return {
    name: 'timeline',
    type: 'array',
    label: { zh: '年表', en: 'Timeline' },
    labels: { singular: { zh: '时刻', en: 'Moment' }, plural: { zh: '时刻', en: 'Moments' } },
    admin: { condition: onlyFor('portrait', 'curve', 'lead-picture', 'large-photo', 'timeline'), initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'year',
            type: 'number',
            required: true,
            label: { zh: '年（定位置）', en: 'Year (places it)' },
            admin: { width: '33%' },
          },
          {
            name: 'when',
            type: 'text',
            required: true,
            maxLength: 20,
            label: { zh: '印出的时间', en: 'As printed' },
            admin: { width: '34%' },
          },
          { name: 'major', type: 'checkbox', label: { zh: '要紧', en: 'Major' }, admin: { width: '33%' } },
        ],
      },
      localText({ name: 'text', label: { zh: '事情', en: 'Event' }, required: true, area: true, maxLength: 80 }),
    ],
  }
}

/** Acts in their order. */
export function steps(): ArrayField {
  return {
    name: 'steps',
    type: 'array',
    label: { zh: '步骤', en: 'Steps' },
    labels: { singular: { zh: '一步', en: 'Step' }, plural: { zh: '步骤', en: 'Steps' } },
    admin: { condition: onlyFor('steps', 'emergency'), initCollapsed: true },
    fields: [
      localText({ name: 'label', label: { zh: '做什么', en: 'Act' }, required: true, maxLength: 16 }),
      localText({ name: 'text', label: { zh: '怎么做', en: 'Advice' }, required: true, area: true, maxLength: 100 }),
      localText({ name: 'phase', label: { zh: '阶段', en: 'Phase' }, maxLength: 16 }),
    ],
  }
}

/** Claims that go round, and what is true. */
export function myths(): ArrayField {
  return {
    name: 'myths',
    type: 'array',
    label: { zh: '说法与真相', en: 'Myths and facts' },
    labels: { singular: { zh: '一条', en: 'Myth' }, plural: { zh: '说法与真相', en: 'Myths' } },
    admin: { condition: onlyFor('myth-fact'), initCollapsed: true },
    fields: [
      localText({ name: 'claim', label: { zh: '说法', en: 'Claim' }, required: true, area: true, maxLength: 60 }),
      localText({ name: 'truth', label: { zh: '真相', en: 'Truth' }, required: true, area: true, maxLength: 160 }),
    ],
  }
}
