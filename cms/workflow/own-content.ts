/** About a document, or derived from it: not what people read and see. */
const ABOUT = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'authors',
  'changedBy',
  'displayTitle',
  'place',
  'slug',
  'state',
  'act',
])

/** A document's own content, as it can be written back. */
export function ownContent(doc: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(doc).filter(([key]) => !ABOUT.has(key)))
}

/**
 * What has to be written so that a document becomes what it was: its content then, and nothing where it has something
 * now. A document that is saved keeps what nobody mentions.
 */
export function layOver(then: object, now: object): Record<string, unknown> {
  const laid: Record<string, unknown> = ownContent(then)
  for (const [key, value] of Object.entries(ownContent(now))) {
    const before = laid[key]
    if (isGroup(before) && isGroup(value)) laid[key] = layOver(before, value)
    else if (before === undefined) laid[key] = Array.isArray(value) ? [] : null
  }
  return laid
}

/** A group of fields; a rich text is one value, whatever lies in it. */
function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('root' in value)
}
