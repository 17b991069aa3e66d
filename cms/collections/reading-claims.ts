import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { SIGN_OFF_STEPS, STEP_NAMES } from '../workflow/sign-off.ts'

/** 我来审: who took a reading upon her, and who gave it back. A log; written by the sign-off desk alone. */
export const readingClaims: CollectionConfig = {
  slug: 'reading-claims',
  labels: { singular: { zh: '认领记录', en: 'Claim' }, plural: { zh: '认领记录', en: 'Claims' } },
  access: accessOf('reading-claims'),
  defaultSort: '-createdAt',
  indexes: [{ fields: ['panel', 'edition'] }],
  // Looked at on the desk; as a list of its own it would only fill the navigation.
  admin: { group: GROUPS.records, useAsTitle: 'byName', hidden: true },
  fields: [
    { name: 'edition', type: 'text', required: true, index: true },
    { name: 'panel', type: 'text', required: true },
    {
      name: 'step',
      type: 'select',
      required: true,
      options: SIGN_OFF_STEPS.map((value) => ({ value, label: STEP_NAMES[value] })),
    },
    { name: 'by', type: 'text', required: true },
    { name: 'byName', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'released', type: 'checkbox', defaultValue: false },
  ],
}
