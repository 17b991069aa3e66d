import { Resvg } from '@resvg/resvg-js'
import { type Problem, problem } from '#contract'
import { type ArtPaint, gradientColours, layLinear, layRadial } from './art-gradient.ts'
import { type FlatSvg, readFlatSvg } from './flat-svg.ts'
import type { PaletteInks } from './palette-inks.ts'
import { type Box, boundsOf, IDENTITY, type Matrix, type PathOp, parsePath } from './path-ops.ts'
import { toInks } from './to-inks.ts'

/** One shape in inks, as the kit's `art()` draws it; `bb` is the corner of the box a gradient spans. */
interface ArtShape {
  d: PathOp[]
  rule: 'even-odd' | 'non-zero'
  fill?: ArtPaint
  stroke?: ArtPaint
  width?: number
  cap?: string
  join?: string
  dash?: number[]
  bb?: [number, number]
}
export interface Art {
  w: number
  h: number
  shapes: ArtShape[]
}

/** Each costs the engine 10 µs a sheet, and a raster processor of the press rather more. */
const MOST_SHAPES = 20_000
/** A reference to anything but a part of the same drawing. */
const OUTSIDE = /\b(?:href|src)\s*=\s*["']\s*[^#"'\s]|url\(\s*["']?\s*[^#"'\s]/

/** Turns SVG art into outlines filled with inks; what paper cannot have is a problem that names the picture. */
export async function svgToArt(
  svg: string,
  pictureName: string,
  palette?: PaletteInks,
): Promise<{ art: Art | null; problems: Problem[] }> {
  const flat = flatten(svg)
  if (typeof flat === 'string') return { art: null, problems: [broken(pictureName, flat)] }
  // resvg drops text without fonts and images it cannot read: those are looked for in the source.
  const unseen = ['text', 'image', 'foreignObject', 'script'].filter((tag) => new RegExp(`<${tag}[\\s>]`).test(svg))
  if (OUTSIDE.test(svg)) unseen.push('href')
  const refused = [...new Set([...flat.refused, ...unseen])]
  if (refused.length > 0) return { art: null, problems: [notInks(pictureName, refused)] }
  if (flat.paths.length === 0) return { art: null, problems: [broken(pictureName, 'no shapes')] }
  if (flat.paths.length > MOST_SHAPES) return { art: null, problems: [tooManyShapes(pictureName, flat.paths.length)] }

  const colours = [...flat.gradients.values()].flatMap(gradientColours)
  for (const { attributes } of flat.paths)
    for (const paint of [attributes.fill, attributes.stroke]) if (paint?.startsWith('#')) colours.push(paint)
  const inks = await toInks(colours, palette)

  const shapes = flat.paths.map(({ attributes, matrix }): ArtShape => {
    const d = parsePath(attributes.d ?? '', matrix)
    const shape: ArtShape = { d, rule: attributes['fill-rule'] === 'evenodd' ? 'even-odd' : 'non-zero' }
    const box = boundsOf(d)
    const local = boundsOf(parsePath(attributes.d ?? '', IDENTITY))
    const fill = attributes.fill ?? '#000000'
    const gradient = flat.gradients.get(/^url\(#(.+)\)$/.exec(fill)?.[1] ?? '')
    if (gradient?.kind === 'linear') {
      const paint = layLinear(gradient, matrix, local, box, inks) ?? lastColour(gradientColours(gradient), inks)
      Object.assign(shape, { fill: paint, bb: [box.x, box.y] })
    } else if (gradient) {
      const laid = layRadial(gradient, matrix, local, box, inks)
      if (laid) Object.assign(shape, { fill: laid.paint, bb: [box.x, box.y], d: spanning(d, laid.box) })
      else shape.fill = lastColour(gradientColours(gradient), inks)
    } else if (fill !== 'none') shape.fill = inks.get(fill) ?? [0, 0, 0, 100]
    return { ...shape, ...strokeOf(attributes, matrix, flat, inks) }
  })
  return { art: { w: flat.w, h: flat.h, shapes }, problems: [] }
}

function strokeOf(
  a: Record<string, string>,
  [m0, m1, m2, m3]: Matrix,
  flat: FlatSvg,
  inks: Awaited<ReturnType<typeof toInks>>,
): Partial<ArtShape> {
  if (!a.stroke || a.stroke === 'none') return {}
  const gradient = flat.gradients.get(/^url\(#(.+)\)$/.exec(a.stroke)?.[1] ?? '')
  const scale = Math.sqrt(Math.abs(m0 * m3 - m1 * m2))
  const dash = a['stroke-dasharray']?.split(/[\s,]+/).map((v) => Number(v) * scale)
  return {
    // A line has no box worth a gradient: it takes the middle colour.
    stroke: gradient ? lastColour(gradientColours(gradient).slice(0, 2), inks) : (inks.get(a.stroke) ?? [0, 0, 0, 100]),
    width: Math.round(Number(a['stroke-width'] ?? 1) * scale * 100) / 100,
    cap: a['stroke-linecap'] ?? 'butt',
    join: a['stroke-linejoin'] ?? 'miter',
    ...(dash && dash.length > 0 ? { dash } : {}),
  }
}

/** Adds an outline without area in the far corner, so that the engine's box is the gradient's. */
function spanning(d: PathOp[], box: Box): PathOp[] {
  const [x, y] = [box.x + box.w, box.y + box.h]
  return [...d, ['M', x, y], ['L', x, y], ['Z']]
}

function lastColour(colours: string[], inks: Awaited<ReturnType<typeof toInks>>): ArtPaint {
  return inks.get(colours.at(-1) ?? '') ?? [0, 0, 0, 100]
}

function flatten(svg: string): FlatSvg | string {
  try {
    return readFlatSvg(new Resvg(svg, { font: { loadSystemFonts: false } }).toString())
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  }
}

function broken(at: string, why: string): Problem {
  return problem({
    code: 'picture/broken',
    at,
    zh: `图片打不开：${why}`,
    en: `The picture cannot be read: ${why}`,
    hint: '重新上传图片。 Upload the picture again.',
  })
}

function tooManyShapes(at: string, shapes: number): Problem {
  return problem({
    code: 'picture/svg-too-complex',
    at,
    zh: `矢量图有 ${shapes} 个图形，最多 ${MOST_SHAPES} 个`,
    en: `The SVG has ${shapes} shapes, at most ${MOST_SHAPES}`,
    hint: '在绘图软件里简化，或导出成图片（JPG、PNG）再上传。 Simplify it, or export it as a picture.',
  })
}

function notInks(at: string, what: string[]): Problem {
  return problem({
    code: 'picture/not-printable-svg',
    at,
    zh: `矢量图用了印刷不支持的效果：${what.join('、')}`,
    en: `The SVG uses what print cannot have: ${what.join(', ')}`,
    hint: '在绘图软件里去掉透明、蒙版、滤镜、位图和文字（文字转曲线）后重新上传。 Remove transparency, masks, filters, bitmaps and text.',
  })
}
