import type { TextField } from 'payload'
import type { Words } from '../../locale/say.ts'

/**
 * What lists, searches and relationship pickers show. Payload wants a top-level field for that, and ours are groups, so
 * the words are stored once more on every save.
 */
export function storedTitle(label: Words, titleOf: (doc: Record<string, unknown>) => string): TextField {
  return {
    name: 'displayTitle',
    type: 'text',
    label,
    index: true,
    admin: { hidden: true, disableBulkEdit: true },
    hooks: {
      beforeChange: [({ data, originalDoc }) => titleOf({ ...originalDoc, ...data }).slice(0, 200)],
    },
  }
}

/** The Chinese of a LocalText field, without the marks where a title may break; '' when there is none. */
export function chineseOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('zh' in value)) return ''
  return typeof value.zh === 'string' ? value.zh.replaceAll('|', '') : ''
}
