/** One field that was changed: its path in the form, and what stood there before and after, short. */
export interface Change {
  path: string
  before?: string
  after?: string
}

/** Not content: what databases and forms keep beside it; a source inside it has an address and authors of its own. */
const ABOUT = new Set(['createdAt', 'updatedAt', 'authors', 'changedBy', 'sizes', 'url', 'thumbnailURL'])
/** Never written down, whoever asks. */
const SECRET = /^(password|hash|salt|tokenHash|sessions|resetPasswordToken|loginAttempts|lockUntil|apiKey.*)$/
/** Longer texts are named, not repeated: the versions hold them. */
const LONGEST = 120
const MOST = 40
const ONLY_LOOK = '（文字没有变，变的是格式或链接 · same words, other formatting or links）'

/** What differs between two documents, by path; at most forty, in the order of the fields. */
export function changesBetween(before: object | null | undefined, after: object | null | undefined): Change[] {
  const [was, is] = [flat(before ?? {}), flat(after ?? {})]
  const paths = [...new Set([...was.keys(), ...is.keys()])]
  return paths
    .filter((path) => was.get(path)?.whole !== is.get(path)?.whole)
    .slice(0, MOST)
    .map((path) => toChange(path, was.get(path), is.get(path)))
}

/** A field's value: all of it, to compare, and what a person reads of it. */
interface Leaf {
  whole: string
  text: string
}

function toChange(path: string, was: Leaf | undefined, is: Leaf | undefined): Change {
  const onlyLook = was !== undefined && is !== undefined && was.text === is.text
  return { path, ...short('before', was?.text), ...short('after', onlyLook ? ONLY_LOOK : is?.text) }
}

function short<K extends 'before' | 'after'>(name: K, text: string | undefined): Partial<Record<K, string>> {
  if (text === undefined) return {}
  return { [name]: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text } as Partial<Record<K, string>>
}

/** Leaves by path: 'title.zh' → '江豚'. A rich text is one leaf. */
function flat(value: object, path = '', into = new Map<string, Leaf>()): Map<string, Leaf> {
  const put = (path: string, whole: string, text = whole) => into.set(path, { whole, text })
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'id' || SECRET.test(key) || (path === '' && ABOUT.has(key))) continue
    const here = path === '' ? key : `${path}.${key}`
    if (inner === null || inner === undefined || inner === '') continue
    if (typeof inner !== 'object') put(here, String(inner))
    else if (inner instanceof Date) put(here, inner.toISOString())
    else if ('root' in inner) put(here, JSON.stringify(inner.root, withoutBookkeeping), textOf(inner.root))
    else if ('id' in inner && 'updatedAt' in inner) put(here, String(inner.id))
    else flat(inner, here, into)
  }
  return into
}

/** The editor writes these anew whenever it opens a text. */
const BOOKKEEPING = new Set(['direction', 'version', 'textFormat', 'textStyle'])
const withoutBookkeeping = (key: string, value: unknown): unknown => (BOOKKEEPING.has(key) ? undefined : value)

function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const { text, children } = node as { text?: unknown; children?: unknown }
  if (typeof text === 'string') return text
  return Array.isArray(children) ? children.map(textOf).join('') : ''
}
