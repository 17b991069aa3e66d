import { createHash } from 'node:crypto'

const NAME = Symbol('name')
/** A part of pages' data that many have in common: one object for all of them. */
type Shared = { [NAME]?: string }

/** In a page's JSON it stands as a hash of what is in it: told once, not eleven thousand times. */
export function shared<T extends object>(piece: T): T {
  const name = createHash('sha256').update(JSON.stringify(piece)).digest('hex').slice(0, 16)
  return Object.defineProperties(piece, { toJSON: { value: () => name }, [NAME]: { value: name } })
}

/** What it is called in JSON. */
export function nameOf(piece: object): string {
  const name = (piece as Shared)[NAME]
  if (name === undefined) throw new Error('not a shared piece')
  return name
}
