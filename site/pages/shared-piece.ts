import { createHash } from 'node:crypto'

/** A part of pages' data that many have in common: one object for all of them. */
interface Shared {
  toJSON: () => string
}

/** In a page's JSON it stands as a hash of what is in it: told once, not eleven thousand times. */
export function shared<T extends object>(piece: T): T {
  const name = createHash('sha256').update(JSON.stringify(piece)).digest('hex').slice(0, 16)
  return Object.defineProperty(piece, 'toJSON', { value: () => name })
}

/** Whether it is only named in JSON: a panel's article is while it hangs, and stands in its one page afterwards. */
export const isShared = (piece: unknown): piece is object =>
  typeof piece === 'object' && piece !== null && 'toJSON' in piece

/** What a shared piece is called in JSON. */
export const nameOf = (piece: object): string => (piece as Shared).toJSON()
