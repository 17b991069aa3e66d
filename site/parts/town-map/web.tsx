import type { Lang } from '../../sheet/foot.ts'
import { Mark } from '../mark/web.tsx'
import { saidOnce } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import type { PlacedName } from './labels.ts'
import { MAP } from './project.ts'
import { Water } from './water.tsx'

export interface TownMapProps {
  lang: Lang
  water: boolean
  /** With an address a dot leads there, too: for a mouse in ordinary type, where it is not too small to be met. */
  dots: { x: number; y: number; title?: string; href?: string }[]
  names: (PlacedName & { href: string })[]
  /** A patch under each town's galleries, as path data. */
  towns?: string[]
  /** Degrees at the drawing's sides (west, east, south, north), for a script that marks where the reader is. */
  box?: [west: number, east: number, south: number, north: number]
  /** The one place the map is about; it is drawn close up. */
  here?: { x: number; y: number }
}

/** A sketch of the town: waters, a dot a gallery, the towns' names as links into the list. */
export function TownMap({ lang, water, dots, names, here, towns = [], box }: TownMapProps) {
  return (
    <figure className="plan">
      {/* biome-ignore lint/a11y/useSemanticElements: inside an SVG there is no fieldset */}
      <svg
        viewBox={here ? closeUp(here) : `0 0 ${MAP.width} ${MAP.height}`}
        role="group"
        aria-label={UI[lang].townMap(dots.length)}
        data-box={box?.join(' ')}
      >
        <g className="towns">
          {towns.map((d) => (
            <path key={d} d={d} />
          ))}
        </g>
        {water ? <Water names={here ? null : lang} /> : null}
        <path className="dots" d={dots.map((dot) => `M${dot.x} ${dot.y}h0`).join('')} />
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group in SVG takes no focus, and its links are out of the tab order */}
        <g className="ways" aria-hidden="true">
          {dots.map((dot) => (dot.href ? <DotLink key={dot.href} dot={dot} /> : null))}
        </g>
        <g className="names" fontSize={here ? 13 : 21} fontWeight="700" textAnchor="middle">
          {names.map((name) => (
            <a key={name.key} href={name.href}>
              <rect x={name.x - 50} y={name.y - 29} width="100" height="44" fill="none" pointerEvents="all" />
              <text x={name.x} y={name.y} lang={saidOnce(name.text, lang).lang}>
                {name.text}
              </text>
            </a>
          ))}
        </g>
        {here ? (
          <g className="me" transform={`translate(${here.x} ${here.y})`}>
            <circle r="14" strokeWidth="2" />
            <Mark x={-8.5} y={-9} size={17} />
          </g>
        ) : null}
      </svg>
      <figcaption className="s">{here ? UI[lang].hereNote : UI[lang].mapNote}</figcaption>
    </figure>
  )
}

/** A shortcut for the pointer: the list beside the map has the same links for everyone. */
function DotLink({ dot }: { dot: TownMapProps['dots'][number] }) {
  return (
    <a href={dot.href} tabIndex={-1}>
      <circle className="dot" cx={dot.x} cy={dot.y} r="4.5">
        <title>{dot.title}</title>
      </circle>
      <circle cx={dot.x} cy={dot.y} r="9" fill="none" pointerEvents="all" />
    </a>
  )
}

/** A window of 320 × 210 around the place, kept inside the drawing. */
function closeUp({ x, y }: { x: number; y: number }): string {
  const left = Math.min(MAP.width - 320, Math.max(0, x - 160))
  const top = Math.min(MAP.height - 210, Math.max(0, y - 105))
  return `${left} ${top} 320 210`
}
