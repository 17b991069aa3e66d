import type { Progress } from './prepare.ts'

const SPARSE_MS = 2_000

/** Progress for people and logs alike: one line at a step's begin and end, and its own words not more often than every two seconds. */
export function terminalProgress(say: (line: string) => void): Progress {
  const lastSaid = new Map<string, number>()
  return {
    begin: (_name, zh, en) => say(`▸ ${zh} / ${en}`),
    line: (name, line) => {
      const now = Date.now()
      if (now - (lastSaid.get(name) ?? 0) < SPARSE_MS) return
      lastSaid.set(name, now)
      say(`    ${name}: ${line}`)
    },
    end: (name, ok, seconds) => say(`${ok ? '✓' : '✗'} ${name} ${seconds.toFixed(1)} s`),
  }
}
