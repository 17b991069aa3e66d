import type { UIField } from 'payload'

/** Beside the form: where this is used, and what a withdrawal would hit. */
export const usedIn: UIField = {
  name: 'usedIn',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/views/uses/used-in.tsx#UsedIn' },
  },
}
