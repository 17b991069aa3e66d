/** Map.groupBy for Node 20: groups in the order of their first member. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): [key: K, items: [T, ...T[]]][] {
  const groups = new Map<K, [T, ...T[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return Array.from(groups)
}
