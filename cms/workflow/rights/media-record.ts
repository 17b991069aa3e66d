type Maybe<T> = T | null | undefined
type Texts = Maybe<{ zh?: Maybe<string>; en?: Maybe<string> }>

/** A picture's record as far as its rights go: a document of the newsroom's as it stands, whole or not. */
export interface MediaRecord {
  mimeType?: Maybe<string>
  alt?: Texts
  caption?: Texts
  credit?: Texts
  creator?: Maybe<string>
  sourceKind?: Maybe<string>
  licence?: Maybe<string>
  scope?: Maybe<{ print?: Maybe<boolean>; web?: Maybe<boolean>; wechat?: Maybe<boolean> }>
  /** Last day of the permission; its first ten characters are the day. */
  validUntil?: Maybe<string>
  peopleShown?: Maybe<string>
  consent?: Maybe<boolean>
  /** An original whose faces were covered: kept, used nowhere. */
  withheld?: Maybe<boolean>
}

export type Channel = 'print' | 'web' | 'wechat'

/** First and last day on which something is shown, YYYY-MM-DD. */
export interface Life {
  from: string
  until: string
}

/** Where a picture is to be seen, and when. */
export interface MediaUse {
  channels: readonly Channel[]
  /** Null for a page without a last day: the site itself shows no picture whose permission is over. */
  life: Life | null
  /** YYYY-MM-DD. */
  today: string
}

/** One thing that is missing. */
export interface RightsGap {
  code: string
  /** The field of the form in which it is mended. */
  field: string
  level: 'error' | 'warning'
  /** In a word or two, for lists: '署名'. */
  short: { zh: string; en: string }
  zh: string
  en: string
}
