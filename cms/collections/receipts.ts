import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { RECEIPT_STATES, RECEIPT_WORDS } from '../workflow/receipt-state.ts'

/** What print shops say of their sheets: a log, one line an act; how a sheet stands is its last line. */
export const receipts: CollectionConfig = {
  slug: 'receipts',
  labels: { singular: { zh: '制作回执', en: 'Receipt' }, plural: { zh: '制作回执', en: 'Receipts' } },
  access: accessOf('receipts'),
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.records,
    useAsTitle: 'summary',
    defaultColumns: ['summary', 'state', 'note', 'shop', 'by', 'createdAt'],
    listSearchableFields: ['summary', 'note', 'edition'],
    description: {
      zh: '制作单位在下载页上标的：收到、在印、送到、有问题、要补印。只记不改',
      en: 'What shops mark on their page. Written once, never changed',
    },
  },
  fields: [
    { name: 'summary', type: 'text', required: true, label: { zh: '印张', en: 'Sheets' } },
    { name: 'edition', type: 'text', required: true, index: true, label: { zh: '期', en: 'Edition' } },
    {
      name: 'shop',
      type: 'relationship',
      relationTo: 'print-shops',
      required: true,
      label: { zh: '制作单位', en: 'Print shop' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      label: { zh: '状态', en: 'State' },
      options: RECEIPT_STATES.map((value) => ({ value, label: RECEIPT_WORDS[value] })),
    },
    { name: 'note', type: 'text', maxLength: 300, label: { zh: '说明', en: 'Note' } },
    { name: 'by', type: 'text', required: true, label: { zh: '谁说的', en: 'Said by' } },
    // Names of files and their checksums then: a sheet pressed anew is another sheet.
    { name: 'sheets', type: 'json', required: true, admin: { hidden: true } },
  ],
}
