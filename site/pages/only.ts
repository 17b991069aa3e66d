/**
 * The parts of something that may be read, and an error for whoever reads another: what is made from them is then made
 * from nothing else. The error is the programmer's own and stops the first build that meets it.
 */
export function only<T extends object>(what: string, parts: Partial<T>): T {
  return new Proxy(parts, {
    get(from, name) {
      if (name in from) return from[name as keyof T]
      throw new Error(`${what} may not read ${String(name)}: add it to what they are known by`)
    },
  }) as T
}
