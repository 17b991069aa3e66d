/**
 * The parts of something that may be read, and an error for whoever reads another: what is made from them is then made
 * from nothing else. The error is the programmer's own and stops the first build that meets it.
 */
export function only<T extends object>(what: string, parts: Partial<T>): T {
  return new Proxy(parts, {
    get(from, name) {
      if (name in from) return from[name as keyof T]
      throw unknownTo(what, name)
    },
  }) as T
}

/** All of something but these parts, and an error for whoever reads one of them. */
export function allBut<T extends object>(what: string, whole: T, ...without: (keyof T)[]): T {
  const gone = new Set<PropertyKey>(without)
  return new Proxy(whole, {
    get(from, name) {
      if (!gone.has(name)) return from[name as keyof T]
      throw unknownTo(what, name)
    },
  })
}

/** A map's entries for these keys, and an error for whoever asks for another, be it there or not. */
export function onlyOf<K, V>(what: string, from: ReadonlyMap<K, V>, keys: Iterable<K>): ReadonlyMap<K, V> {
  const known = new Set(keys)
  const entries = new Map<K, V>()
  for (const key of known) {
    const value = from.get(key)
    if (value !== undefined) entries.set(key, value)
  }
  const get = (key: K) => {
    if (known.has(key)) return from.get(key)
    throw unknownTo(what, key)
  }
  return Object.assign(entries, { get })
}

const unknownTo = (what: string, part: unknown) =>
  new Error(`${what} may not read ${String(part)}: add it to what they are known by`)
