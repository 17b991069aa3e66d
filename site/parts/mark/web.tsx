const STROKES =
  'M25.2 2.5C20.5 11 12.4 17.6 1.8 21.4l2.4 3.7C13.5 21.6 20.6 16 25 9.3c4.3 6.5 11.2 11.9 19.5 15.7l2.7-3.9C37.6 16.9 30.2 10.5 25.2 2.5ZM8 27h6.5v13H8zM16.7 27h6.5v13h-6.5zM34.1 27h6.5v13h-6.5zM4 42.5h41V45H4z'
const SHEET = 'M25.4 27h6.5v13h-6.5z'

/** The mark: the roof stroke of 仓 over four sheets, one in the month's accent. Holds at 16 px. */
export function Mark({ x, y, size }: { x?: number; y?: number; size?: number }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" x={x} y={y} width={size ?? 48} height={size ?? 48}>
      <path fill="currentColor" d={STROKES} />
      <path fill="var(--accent)" d={SHEET} />
    </svg>
  )
}

/** Its two paths at a size in px, for drawings. */
export function markShape({ stroke, accent }: { stroke: string; accent: string }, sizePx: number): string {
  return `<g transform="scale(${sizePx / 48})"><path fill="${stroke}" d="${STROKES}"/><path fill="${accent}" d="${SHEET}"/></g>`
}

/** The mark as a file of its own, for icons: dark strokes on nothing, or on a ground for home screens. */
export function markFile(colours: { stroke: string; accent: string; ground?: string }): string {
  const ground = colours.ground ? `<path fill="${colours.ground}" d="M-8-8H56V56H-8z"/>` : ''
  const box = colours.ground ? '-8 -8 64 64' : '0 0 48 48'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${ground}<path fill="${colours.stroke}" d="${STROKES}"/><path fill="${colours.accent}" d="${SHEET}"/></svg>`
}
