/** Bytes in a megabyte as file managers count it for an editor. */
export const MB = 1024 * 1024

/** What a file may be at most. A month's articles with their photographs are a tenth of it. */
export const LIMITS = {
  fileMb: 50,
  /** All parts of a zip that are read, unfolded. */
  unpackedMb: 160,
  /** One part with text: a book of 500 pages has 5. */
  textMb: 12,
  zipEntries: 4000,
  /** Elements in one part, and how deep they stand in each other: readers recurse. */
  elements: 150_000,
  depth: 200,
  /** One piece of mark-up, with its attributes; pictures in attributes count. */
  tagBytes: 64 * 1024,
  /** Articles in one file: a collection for a year has 50. */
  articles: 60,
  /** Characters of one article's text: a book of 300 pages. More, and a form cannot be worked in. */
  articleChars: 200_000,
  /** Lines about what was left out: nobody reads more. */
  left: 200,
} as const
