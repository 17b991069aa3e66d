/** Keeps the latest results of slow work by key; the longest unused go first. A failure is not kept. */
export function createMemo<T>(size: number): {
  get: (key: string, make: () => Promise<T>) => Promise<T>
  clear: () => void
} {
  const kept = new Map<string, Promise<T>>()
  return {
    get: (key, make) => {
      const known = kept.get(key)
      const value = known ?? make()
      kept.delete(key)
      kept.set(key, value)
      if (!known) {
        value.catch(() => kept.delete(key))
        const oldest = kept.keys().next().value
        if (kept.size > size && oldest !== undefined) kept.delete(oldest)
      }
      return value
    },
    clear: () => kept.clear(),
  }
}
