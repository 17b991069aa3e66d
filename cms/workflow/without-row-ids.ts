import { ownContent } from './own-content.ts'

/** A document's content as a new document takes it: rows of its lists get ids of their own. */
export function withoutRowIds(doc: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(ownContent(doc)).map(([key, value]) => [key, bare(value)]))
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((row) => (isGroup(row) ? withoutId(row) : row))
  return isGroup(value) ? each(value) : value
}

const withoutId = ({ id: _, ...row }: Record<string, unknown>) => each(row)
const each = (group: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(group).map(([key, value]) => [key, bare(value)]))

/** A rich text is one value, whatever lies in it. */
function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !('root' in value)
}
