/** One line of the result: what was done, how long, how much memory, against whom. */
export interface Row {
  what: string
  size: string
  seconds: number
  /** User and system time of all processes, where it is what counts. */
  cpuSeconds?: number
  peakMb: number | null
  /** The same work done plainly or by a named peer. */
  peer?: { name: string; seconds: number }
  /** Aim of this figure, as the README promises it. */
  aim?: string
}

/** The rows as a table for people. */
export function toTable(rows: Row[]): string {
  const head = ['what', 'size', 'seconds', 'CPU s', 'peak MB', 'peer', 'peer s', 'ratio', 'aim']
  const body = rows.map((row) => [
    row.what,
    row.size,
    figure(row.seconds),
    row.cpuSeconds === undefined ? '–' : figure(row.cpuSeconds),
    row.peakMb === null ? '–' : String(row.peakMb),
    row.peer?.name ?? '–',
    row.peer ? figure(row.peer.seconds) : '–',
    row.peer && row.peer.seconds > 0 ? (row.seconds / row.peer.seconds).toFixed(1) : '–',
    row.aim ?? '–',
  ])
  return plainTable(head, body)
}

/** Columns as wide as their widest cell; numbers and words alike begin on the left. */
export function plainTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((name, i) => Math.max(name.length, ...body.map((cells) => (cells[i] ?? '').length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map((w) => '-'.repeat(w))), ...body.map(line)].join('\n')
}

function figure(seconds: number): string {
  return seconds < 1 ? seconds.toFixed(3) : seconds.toFixed(1)
}
