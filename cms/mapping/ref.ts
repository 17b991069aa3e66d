/** A relationship as Payload gives it: an id, or the document where it was populated. */
export type Ref = number | string | { id: number | string } | null | undefined

/** The id as an opaque string; undefined when nothing was chosen. */
export function refId(ref: NonNullable<Ref>): string
export function refId(ref: Ref): string | undefined
export function refId(ref: Ref): string | undefined {
  if (ref === null || ref === undefined) return undefined
  return String(typeof ref === 'object' ? ref.id : ref)
}

/** The ids of a list, without gaps. */
export function refIds(refs: readonly Ref[] | null | undefined): string[] {
  return (refs ?? []).flatMap((ref) => refId(ref) ?? [])
}

/** An id as the database that made `like` has it: a number in SQLite. */
export function asStored(like: number | string, id: string): number | string {
  return typeof like === 'number' ? Number(id) : id
}
