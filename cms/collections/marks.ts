import type { CollectionConfig, NumberField } from 'payload'
import { FORMAT_IDS } from '#contract'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'

/** States of a mark, in the order it goes through them. */
const STATES = [
  { value: 'open', label: { zh: '待答', en: 'Open' } },
  { value: 'answered', label: { zh: '已答', en: 'Answered' } },
  { value: 'resolved', label: { zh: '已了', en: 'Resolved' } },
]

/**
 * What readers noted on a poster. Put there on the sign-off desk or by an expert's link; afterwards only its answer and
 * its state are written. Panel, edition and people are kept as text: a mark outlives what it speaks of.
 */
export const marks: CollectionConfig = {
  slug: 'marks',
  labels: { singular: { zh: '批注', en: 'Mark' }, plural: { zh: '批注', en: 'Marks' } },
  access: accessOf('marks'),
  defaultSort: '-createdAt',
  indexes: [{ fields: ['panel', 'edition'] }],
  admin: {
    group: GROUPS.records,
    useAsTitle: 'note',
    defaultColumns: ['edition', 'title', 'note', 'byName', 'state', 'answer', 'createdAt'],
    listSearchableFields: ['title', 'edition', 'byName', 'note', 'answer'],
    description: {
      zh: '在“审签”里点海报留下，作者在那里答',
      en: 'Left on the posters of the sign-off desk, and answered there',
    },
  },
  fields: [
    { name: 'title', type: 'text', label: { zh: '画面', en: 'Panel' } },
    { name: 'edition', type: 'text', required: true, index: true, label: { zh: '期', en: 'Edition' } },
    { name: 'panel', type: 'text', required: true, label: { zh: '画面编号', en: 'Panel id' } },
    { name: 'note', type: 'textarea', required: true, maxLength: 1000, label: { zh: '批注', en: 'Note' } },
    {
      name: 'format',
      type: 'select',
      required: true,
      label: { zh: '画幅', en: 'Format' },
      options: FORMAT_IDS.map((value) => ({ value, label: value })),
    },
    share('x', { zh: '左', en: 'Left' }),
    share('y', { zh: '上', en: 'Top' }),
    share('w', { zh: '宽', en: 'Width' }),
    share('h', { zh: '高', en: 'Height' }),
    { name: 'byName', type: 'text', required: true, maxLength: 40, label: { zh: '谁', en: 'Who' } },
    { name: 'guest', type: 'checkbox', defaultValue: false, label: { zh: '凭链接来的', en: 'By link' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      label: { zh: '状态', en: 'State' },
      options: STATES,
    },
    { name: 'answer', type: 'textarea', maxLength: 1000, label: { zh: '答复', en: 'Answer' } },
    { name: 'answeredBy', type: 'text', label: { zh: '谁答的', en: 'Answered by' } },
    { name: 'answeredAt', type: 'date', label: { zh: '答于', en: 'Answered at' } },
    { name: 'hash', type: 'text', required: true, label: { zh: '内容指纹', en: 'Content hash' } },
    { name: 'by', type: 'text', admin: { hidden: true } },
    // The press of the button that made it: the same press, sent again, makes no second one.
    { name: 'act', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
  ],
}

/** Share of the trim, from its upper left corner: so that a mark is drawn on another size too. */
function share(name: string, label: { zh: string; en: string }): NumberField {
  return { name, type: 'number', required: true, min: 0, max: 1, label }
}
