/** What is found, in the order of its weight among those of one day. */
export const KINDS = ['panel', 'bulletin', 'edition', 'gallery', 'page'] as const
export type Kind = (typeof KINDS)[number]

/** What a search may be narrowed to, beside the kind. */
export const FILTERS = ['month', 'town', 'theme'] as const
export type Filter = (typeof FILTERS)[number]

export interface SmallPicture {
  src: string
  width: number
  height: number
}

/** One page as search sees it. */
export interface SearchDocument {
  path: string
  kind: Kind
  title: string
  /** What it is and when, under its title: '二〇二六年十一月 第二幅'. */
  line: string
  /** Its first words, shown when what was looked for stands in the title alone. */
  lead: string
  /** All that stands on it, in the order of the page; a part that many pages share is kept once. */
  pieces: string[]
  /** Day for the order, '' for what has none: it comes last. */
  date: string
  /** Its values for each filter. */
  filters: Record<Filter, string[]>
  picture?: SmallPicture
  /** Stands large where others have their picture: a day, a month, a number. */
  beside?: string
}

/** A piece that stands on more than one page lies in a file of its own. */
export type KeptPiece = string | { file: string }

/** What is loaded to show a hit: `pages/<id>.json`. */
export interface PageRecord {
  path: string
  kind: Kind
  title: string
  line: string
  lead: string
  pieces: KeptPiece[]
  picture?: SmallPicture
  beside?: string
  /** How each character of the title is read, without tones; none for a title without Chinese. */
  pinyin?: string[]
}
