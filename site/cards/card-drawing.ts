import { CARD_SIZE, type WantedCard } from '../build/card-files.ts'
import { markShape } from '../parts/mark/web.tsx'
import { breakTitle, LEADING } from './break-title.ts'
import type { TypeCase } from './type-case.ts'

/** Where a poster hangs; px. */
export interface Hanging {
  file: string
  left: number
  top: number
  width: number
  height: number
}

const { width: W, height: H } = CARD_SIZE
const GUTTER = 72
const RAIL = { y: 44, thick: 4 }
const ONE = { width: 344, height: 516 }
const FOUR = { width: 164, height: 246, gap: 22 }
const SIDE = 420

/** The card as SVG, all text as outlines, and where its posters go. */
export function drawCard(card: WantedCard, type: TypeCase): { svg: string; posters: Hanging[] } {
  const posters = hang(card.posters)
  const { colours, date } = card
  const dated = date !== undefined
  const [ground, ink, told] = dated
    ? [colours.paper, colours.ink, colours.accent]
    : [colours.wall, colours.onwall, colours.spark]
  const left = Math.min(...posters.map((one) => one.left), dated ? W - SIDE : W - GUTTER)
  const textWidth = left - GUTTER - 48
  const parts = [
    box(0, 0, W, H, ground),
    dated ? sideOf(date, colours, type) : box(0, RAIL.y, W, RAIL.thick, colours.onwall, 0.55),
    ...posters.flatMap((one) => wires(one, colours.onwall)),
    ...posters.map((one) => box(one.left + 6, one.top + 8, one.width, one.height, '#000000', 0.28)),
    words(card, type, { ink, told, textWidth }),
    foot(card, type, { ink, ground, textWidth, accent: dated ? colours.accent : colours.spark }),
  ]
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" viewBox="0 0 ${W} ${H}">${parts.join('')}</svg>`,
    posters,
  }
}

/** One poster large, more in two columns under each other. */
function hang(files: string[]): Hanging[] {
  const [only] = files
  if (only === undefined) return []
  if (files.length === 1) return [{ file: only, left: W - GUTTER - ONE.width, top: 82, ...ONE }]
  const { width, height, gap } = FOUR
  return files.map((file, i) => ({
    file,
    left: W - GUTTER - (i % 2 === 0 ? 2 * width + gap : width),
    top: 78 + Math.floor(i / 2) * (height + gap),
    width,
    height,
  }))
}

function wires({ left, top, width }: Hanging, colour: string): string[] {
  if (top > 100) return []
  return [0.2, 0.8].map((at) => box(left + width * at, RAIL.y, 2, top - RAIL.y, colour, 0.55))
}

/** The month or kind, and the title in the middle of what is left. */
function words(
  card: WantedCard,
  type: TypeCase,
  { ink, told, textWidth }: { ink: string; told: string; textWidth: number },
): string {
  const [top, bottom] = [168, 520]
  const title = breakTitle(card.title, card.lang, {
    widthPx: textWidth,
    heightPx: bottom - top,
    measure: (text) => type.measure(text, 'song', 100) / 100,
  })
  const step = title.sizePx * LEADING
  const above = fitted(card.above, type, 30, textWidth)
  const from = top + (bottom - top - title.lines.length * step) / 2
  const lines = title.lines.map((line, i) =>
    // The base line stands at 0.88 of a Chinese character's height, in the middle of its line.
    path(
      type.outline(
        line,
        'song',
        title.sizePx,
        GUTTER,
        from + i * step + (step - title.sizePx) / 2 + title.sizePx * 0.88,
      ),
      ink,
    ),
  )
  return path(type.outline(above, 'hei', 30, GUTTER, 136), told) + lines.join('')
}

function foot(
  { site }: WantedCard,
  type: TypeCase,
  { ink, ground, accent, textWidth }: { ink: string; ground: string; accent: string; textWidth: number },
): string {
  const name = fitted(site, type, 30, textWidth - 68)
  return `<g transform="translate(${GUTTER} 536)">${markShape({ stroke: ink, accent }, 50)}</g>${path(type.outline(name, 'hei', 30, GUTTER + 68, 572), ink)}${box(0, H - 8, W, 8, ground === ink ? ground : accent)}`
}

/** The day of what is to come, large on the month's wall. */
function sideOf(
  { day, line }: NonNullable<WantedCard['date']>,
  colours: WantedCard['colours'],
  type: TypeCase,
): string {
  const width = SIDE - 64
  const size = Math.min(150, (100 * width) / Math.max(1, type.measure(day, 'song', 100)))
  const small = Math.min(44, (44 * width) / Math.max(1, type.measure(line, 'hei', 44)))
  const centred = (text: string, voice: 'song' | 'hei', px: number, y: number) =>
    type.outline(text, voice, px, W - SIDE / 2 - type.measure(text, voice, px) / 2, y)
  return [
    box(W - SIDE, 0, SIDE, H, colours.wall),
    path(centred(day, 'song', size, 336), colours.onwall),
    path(centred(line, 'hei', small, 420), colours.spark),
  ].join('')
}

/** Shortened until it has room. */
function fitted(text: string, type: TypeCase, sizePx: number, widthPx: number): string {
  if (type.measure(text, 'hei', sizePx) <= widthPx) return text
  const characters = Array.from(text)
  while (characters.length > 1 && type.measure(`${characters.join('')}…`, 'hei', sizePx) > widthPx) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

const box = (x: number, y: number, width: number, height: number, fill: string, opacity = 1) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`
const path = (data: string, fill: string) => (data ? `<path fill="${fill}" d="${data}"/>` : '')
