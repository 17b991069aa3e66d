interface Store<K, V> {
  get: (key: K) => V | undefined
  set: (key: K, value: V) => unknown
}

/** Map.getOrInsertComputed for Node 20, also of a WeakMap: what is kept under the key, made the first time. */
export function getOrInsert<K, V>(store: Store<K, V>, key: K, make: () => V): V {
  const found = store.get(key)
  if (found !== undefined) return found
  const made = make()
  store.set(key, made)
  return made
}

/** A memory of what is made once for an object and a text, as long as the object is about. */
export function madeOnceFor<V>(): (of: object, text: string, make: () => V) => V {
  const known = new WeakMap<object, Map<string, V>>()
  return (of, text, make) =>
    getOrInsert(
      getOrInsert(known, of, () => new Map<string, V>()),
      text,
      make,
    )
}
