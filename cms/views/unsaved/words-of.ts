/** What is no word of the editor's: ids, instants, and what the rich text says of itself. */
const NOT_TYPED = new Set(['id', 'updatedAt', 'createdAt', '_status', 'type', 'format', 'direction', 'mode', 'style'])

/** The texts of a form that are not what is stored, in the order of the form. */
export function wordsOf(sent: unknown, stored: unknown): string[] {
  if (typeof sent === 'string') return sent.trim() === '' || sent === stored ? [] : [sent]
  if (typeof sent !== 'object' || sent === null) return []
  return Object.entries(sent).flatMap(([name, value]) =>
    NOT_TYPED.has(name) ? [] : wordsOf(value, isRecord(stored) ? stored[name] : undefined),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
