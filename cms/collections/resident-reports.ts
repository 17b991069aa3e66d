import type { CollectionConfig } from 'payload'
import { REPORT_KINDS, REPORT_WORDS } from '#contract'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { REPORT_STATES, STATE_WORDS } from '../workflow/letters/group-reports.ts'
import { heldFor, letterAbout, letterStart, letterText } from './fields/letter-fields.ts'

/** What residents say is wrong at a gallery. Nothing here tells who wrote. Looked at and closed on the page “来信”. */
export const residentReports: CollectionConfig = {
  slug: 'resident-reports',
  labels: {
    singular: { zh: '居民报修', en: 'Resident’s report' },
    plural: { zh: '居民报修', en: 'Residents’ reports' },
  },
  access: accessOf('resident-reports'),
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.records,
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'gallery', 'what', 'times', 'state', 'createdAt'],
    listSearchableFields: ['reference', 'gallery'],
    description: {
      zh: '居民从网页报的；在“来信”页处理',
      en: 'From the residents’ site; dealt with on the page “Letters”',
    },
  },
  fields: [
    ...letterStart,
    {
      name: 'what',
      type: 'select',
      required: true,
      index: true,
      label: { zh: '哪里不对', en: 'What' },
      options: REPORT_KINDS.map((value) => ({ value, label: REPORT_WORDS[value] })),
    },
    ...letterAbout(true),
    letterText('note', { zh: '说明', en: 'Note' }),
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: { zh: '到哪一步', en: 'State' },
      options: REPORT_STATES.map((value) => ({ value, label: STATE_WORDS[value] })),
    },
    heldFor,
    { name: 'takenBy', type: 'text', label: { zh: '谁在办', en: 'Taken on by' } },
    { name: 'fault', type: 'text', admin: { hidden: true } },
    { name: 'closedBy', type: 'text', label: { zh: '谁关的', en: 'Closed by' } },
    { name: 'closedAt', type: 'date', label: { zh: '什么时候关的', en: 'Closed' } },
    { name: 'closedNote', type: 'text', maxLength: 200, label: { zh: '怎么处理的', en: 'How' } },
  ],
}
