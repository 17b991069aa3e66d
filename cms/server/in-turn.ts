/** Does one piece of work after the other; pieces with another key are not waited for. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>

/** Two presses of one button meet here: the second begins when the first is done, and finds what it has done. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work)
    const settled = turn
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === settled) last.delete(key)
      })
    last.set(key, settled)
    return turn
  }
}
