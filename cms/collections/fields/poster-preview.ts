import type { UIField } from 'payload'

/** The poster beside the form: a field without data, since only fields can read what is being typed. */
export const posterPreview: UIField = {
  name: 'posterPreview',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/views/poster-preview/poster-preview.tsx#PosterPreview' },
  },
}
