import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'

/**
 * How a resident can be answered, when they said so: apart from the letter, for editors alone, in no export and no
 * version, told to the audit log without its words, and deleted after 90 days.
 */
export const residentContacts: CollectionConfig = {
  slug: 'resident-contacts',
  labels: {
    singular: { zh: '居民联系方式', en: 'Resident’s contact' },
    plural: { zh: '居民联系方式', en: 'Residents’ contacts' },
  },
  access: accessOf('resident-contacts'),
  versions: false,
  admin: { group: GROUPS.records, hidden: true, useAsTitle: 'letter' },
  fields: [
    { name: 'letter', type: 'text', required: true, index: true, label: { zh: '来信编号', en: 'Letter' } },
    { name: 'contact', type: 'text', required: true, label: { zh: '联系方式', en: 'Contact' } },
  ],
}
