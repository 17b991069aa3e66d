import type { CheckboxField, RelationshipField, SelectField, UIField, Where } from 'payload'
import { recordGaps } from '../../workflow/rights/media-rights.ts'

/** The original behind covered faces is offered nowhere. */
export const notWithheld = (): Where => ({ withheld: { not_equals: true } })

/**
 * Whether the record lacks anything, stored on every save so that lists can be filtered by it. What depends on the day
 * is not stored: the column says it when it is drawn.
 */
export const storedRightsState: SelectField = {
  name: 'rightsState',
  type: 'select',
  label: { zh: '版权', en: 'Rights' },
  index: true,
  options: [
    { value: 'complete', label: { zh: '完整', en: 'Complete' } },
    { value: 'gaps', label: { zh: '有缺', en: 'With gaps' } },
  ],
  admin: { hidden: true, disableBulkEdit: true, components: { Cell: '/views/rights/rights-cell.tsx#RightsCell' } },
  hooks: {
    beforeChange: [
      ({ data, originalDoc }) => (recordGaps({ ...originalDoc, ...data }).length > 0 ? 'gaps' : 'complete'),
    ],
  },
}

/** The act that covers faces, where the picture is. */
export const maskFaces: UIField = {
  name: 'maskFaces',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    condition: (data) => ['image/jpeg', 'image/png', 'image/webp'].includes(data.mimeType),
    components: { Field: '/views/mask/mask-faces.tsx#MaskFaces' },
  },
}

/** Set by “遮脸” on the original: it stays with the newsroom and goes nowhere else. */
export const withheld: CheckboxField = {
  name: 'withheld',
  type: 'checkbox',
  label: { zh: '收起，不再使用（遮脸前的原图）', en: 'Put away, used nowhere (the original with its faces)' },
  defaultValue: false,
  index: true,
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    condition: (data) => data.withheld === true,
  },
}

/** On a covered picture: the original it was made from. */
export const coveredFrom: RelationshipField = {
  name: 'coveredFrom',
  type: 'relationship',
  relationTo: 'media',
  label: { zh: '遮脸前的原图', en: 'Original with its faces' },
  admin: {
    position: 'sidebar',
    readOnly: true,
    disableBulkEdit: true,
    condition: (data) => data.coveredFrom !== undefined && data.coveredFrom !== null,
  },
}
