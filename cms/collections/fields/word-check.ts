import type { UIField } from 'payload'

/** Beside the form: what the check of words and facts marks. */
export const wordCheck: UIField = {
  name: 'wordCheck',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/views/words/word-check.tsx#WordCheck' },
  },
}
