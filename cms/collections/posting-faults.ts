import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { FAULT_KINDS, FAULT_WORDS } from '../workflow/posting/photo-words.ts'
import { closeItsReports } from './hooks/close-its-reports.ts'

/** What a keeper found broken at a gallery. */
export const postingFaults: CollectionConfig = {
  slug: 'posting-faults',
  labels: { singular: { zh: '画廊故障', en: 'Fault' }, plural: { zh: '画廊故障', en: 'Faults' } },
  access: accessOf('posting-faults'),
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.records,
    useAsTitle: 'gallery',
    defaultColumns: ['gallery', 'kind', 'edition', 'keeperName', 'createdAt', 'closedAt'],
    listSearchableFields: ['gallery', 'edition', 'keeperName'],
    description: { zh: '保管员报的；修好了在“上画”页关掉', en: 'Reported by keepers; closed on the page “Posting”' },
  },
  hooks: { afterChange: [closeItsReports] },
  fields: [
    { name: 'clientId', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'edition', type: 'text', required: true, index: true, label: { zh: '期', en: 'Edition' } },
    { name: 'gallery', type: 'text', required: true, index: true, label: { zh: '画廊', en: 'Gallery' } },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { zh: '什么坏了', en: 'What' },
      options: FAULT_KINDS.map((value) => ({ value, label: FAULT_WORDS[value] })),
    },
    { name: 'note', type: 'text', maxLength: 200, label: { zh: '说明', en: 'Note' } },
    { name: 'keeperName', type: 'text', required: true, label: { zh: '谁报的', en: 'Reported by' } },
    { name: 'closedAt', type: 'date', label: { zh: '修好', en: 'Mended' } },
    { name: 'closedBy', type: 'text', label: { zh: '谁关的', en: 'Closed by' } },
    { name: 'closedNote', type: 'text', maxLength: 200, label: { zh: '怎么处理的', en: 'How' } },
  ],
}
