import { type Problem, problem } from '#contract'

/** The place in a table: '浮桥镇 / 第 17 行 / 画框'. */
export function place(sheet: string, rows: number | readonly number[], heading?: string): string {
  const where = `${sheet} / 第 ${typeof rows === 'number' ? rows : inRuns(rows)} 行`
  return heading === undefined ? where : `${where} / ${heading}`
}

/** Row numbers as one says them: '3–5、9'. */
export function inRuns(rows: readonly number[], comma = '、'): string {
  const runs: [number, number][] = []
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && row <= last[1] + 1) last[1] = row
    else runs.push([row, row])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(comma)
}

/** A cell's text within a sentence: a cell can hold a page. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}

/** What keeps a row, a sheet or a file out. */
export function bad(code: string, at: string, zh: string, en: string, hint?: string): Problem {
  return problem({ code: `gallery-table/${code}`, at, zh, en, ...(hint === undefined ? {} : { hint }) })
}

/** What was done or left out, and is said. */
export function note(code: string, at: string, zh: string, en: string, hint?: string): Problem {
  return { ...bad(code, at, zh, en, hint), level: 'warning' }
}
