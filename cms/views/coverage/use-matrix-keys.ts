import { type KeyboardEvent, type RefObject, useEffect } from 'react'

/** Arrows, Home and End walk the cells, over the ends of the towns too; `n` goes to the next red from wherever one is. */
export function useMatrixKeys(frame: RefObject<HTMLDivElement | null>, leave: () => void) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const cells = [...(frame.current?.querySelectorAll<HTMLElement>('td') ?? [])]
      const from = cells.indexOf(document.activeElement as HTMLElement)
      const red = cells.map((cell, i) => ({ cell, i })).filter(({ cell }) => cell.dataset.late !== undefined)
      const next = red.find(({ i }) => i > from) ?? red[0]
      if (!next) return
      event.preventDefault()
      enter(frame.current, next.cell)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [frame])

  return (event: KeyboardEvent) => {
    if (event.key === 'Escape') return leave()
    const cell = event.target instanceof Element ? event.target.closest('td') : null
    const to = cell && neighbour(frame.current, cell, event.key)
    if (!to) return
    event.preventDefault()
    enter(frame.current, to)
  }
}

function neighbour(frame: HTMLElement | null, cell: HTMLTableCellElement, key: string): HTMLElement | null {
  const rows = [...(frame?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])]
  const row = rows.indexOf(cell.parentElement as HTMLTableRowElement)
  const inRow = (r: number, c: number) => rows[r]?.cells[c] ?? null
  const last = rows[row]?.querySelectorAll('td:not(.why)').length ?? 1
  switch (key) {
    case 'ArrowRight':
      return inRow(row, Math.min(cell.cellIndex + 1, last))
    case 'ArrowLeft':
      return inRow(row, Math.max(cell.cellIndex - 1, 1))
    case 'ArrowDown':
      return inRow(row + 1, cell.cellIndex)
    case 'ArrowUp':
      return inRow(row - 1, cell.cellIndex)
    case 'Home':
      return inRow(row, 1)
    case 'End':
      return inRow(row, last)
    default:
      return null
  }
}

/** One cell at a time is reached by Tab: the one that was left last. */
function enter(frame: HTMLElement | null, cell: HTMLElement): void {
  for (const one of frame?.querySelectorAll<HTMLElement>('td[tabindex="0"]') ?? []) one.tabIndex = -1
  cell.tabIndex = 0
  cell.focus()
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable=true]') !== null
}
