/** One field that was changed: its path in the form, and what stood there before and after, short. */
export interface Change {
  path: string
  before?: string
  after?: string
}

/** Not content: what databases and forms keep beside it. */
const ABOUT = new Set(['id', 'createdAt', 'updatedAt', 'authors', 'changedBy', 'sizes', 'url', 'thumbnailURL'])
/** Never written down, whoever asks. */
const SECRET = /^(password|hash|salt|tokenHash|sessions|resetPasswordToken|loginAttempts|lockUntil|apiKey.*)$/
/** Longer texts are named, not repeated: the versions hold them. */
const LONGEST = 120
const MOST = 40

/** What differs between two documents, by path; at most forty, in the order of the fields. */
export function changesBetween(before: object | null | undefined, after: object | null | undefined): Change[] {
  const [was, is] = [flat(before ?? {}), flat(after ?? {})]
  const paths = [...new Set([...was.keys(), ...is.keys()])]
  return paths
    .filter((path) => was.get(path) !== is.get(path))
    .slice(0, MOST)
    .map((path) => ({ path, ...short('before', was.get(path)), ...short('after', is.get(path)) }))
}

function short<K extends 'before' | 'after'>(name: K, text: string | undefined): Partial<Record<K, string>> {
  if (text === undefined) return {}
  return { [name]: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text } as Partial<Record<K, string>>
}

/** Leaves by path: 'title.zh' → '江豚'. A rich text is one leaf. */
function flat(value: object, path = '', into = new Map<string, string>()): Map<string, string> {
  for (const [key, inner] of Object.entries(value)) {
    if (ABOUT.has(key) || SECRET.test(key)) continue
    const here = path === '' ? key : `${path}.${key}`
    if (inner === null || inner === undefined || inner === '') continue
    if (typeof inner !== 'object') into.set(here, String(inner))
    else if (inner instanceof Date) into.set(here, inner.toISOString())
    else if ('root' in inner) into.set(here, textOf(inner.root))
    else if ('id' in inner && 'updatedAt' in inner) into.set(here, String(inner.id))
    else flat(inner, here, into)
  }
  return into
}

function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const { text, children } = node as { text?: unknown; children?: unknown }
  if (typeof text === 'string') return text
  return Array.isArray(children) ? children.map(textOf).join('') : ''
}
