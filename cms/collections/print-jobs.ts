import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { AT_FAULT, AT_FAULT_WORDS, JOB_KINDS, JOB_WORDS } from '../workflow/print-jobs/job-words.ts'

/**
 * 印制单: what was packed for a shop, when, with the hash of what is said on each sheet. A log: what hangs is compared
 * with what we say by it, and the month is settled by it.
 */
export const printJobs: CollectionConfig = {
  slug: 'print-jobs',
  labels: { singular: { zh: '印制单', en: 'Print job' }, plural: { zh: '印制单', en: 'Print jobs' } },
  access: accessOf('print-jobs'),
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.records,
    useAsTitle: 'summary',
    defaultColumns: ['summary', 'kind', 'shop', 'reason', 'atFault', 'by', 'createdAt'],
    listSearchableFields: ['summary', 'edition', 'reason'],
    description: {
      zh: '打包、补印、更正各记一条，只增不改；在“印制”里做',
      en: 'Written by the print desk, never changed',
    },
  },
  fields: [
    { name: 'summary', type: 'text', required: true, label: { zh: '印张', en: 'Sheets' } },
    // The same package found again is the same job.
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'edition', type: 'text', required: true, index: true, label: { zh: '期', en: 'Edition' } },
    {
      name: 'shop',
      type: 'relationship',
      relationTo: 'print-shops',
      required: true,
      label: { zh: '制作单位', en: 'Print shop' },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { zh: '类别', en: 'Kind' },
      options: JOB_KINDS.map((value) => ({ value, label: JOB_WORDS[value] })),
    },
    { name: 'reason', type: 'text', maxLength: 300, label: { zh: '原因', en: 'Reason' } },
    {
      name: 'atFault',
      type: 'select',
      label: { zh: '谁的责任', en: 'At fault' },
      options: AT_FAULT.map((value) => ({ value, label: AT_FAULT_WORDS[value] })),
    },
    { name: 'by', type: 'text', required: true, label: { zh: '谁做的', en: 'By' } },
    // What was said on the sheets, by panel: nearly always as it is said now, and then the sheets need not be read.
    // Empty on jobs that were written before this was kept: their sheets are read.
    { name: 'said', type: 'json', admin: { hidden: true } },
    // Name, checksum, gallery, frame, format, panel and what was said on it: see the print desk.
    { name: 'sheets', type: 'json', required: true, admin: { hidden: true } },
  ],
}
