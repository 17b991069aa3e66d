import type { UIField } from 'payload'

/** The way to the file itself, and what was left out of it: a field without data of its own. */
export const originalFile: UIField = {
  name: 'originalFile',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/views/intake/original-file.tsx#OriginalFile' } },
}
