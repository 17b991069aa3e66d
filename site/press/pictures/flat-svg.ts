import { IDENTITY, type Matrix, times } from './path-ops.ts'

/** A colour that runs: as the SVG says it, before it is laid onto a shape. */
export interface FlatGradient {
  kind: 'linear' | 'radial'
  /** x1 y1 x2 y2, or cx cy r fx fy. */
  at: number[]
  userSpace: boolean
  transform: Matrix
  stops: { offset: number; colour: string }[]
}
interface FlatPath {
  attributes: Record<string, string>
  matrix: Matrix
}
export interface FlatSvg {
  w: number
  h: number
  gradients: Map<string, FlatGradient>
  paths: FlatPath[]
  /** What stands in the drawing that paper cannot have: 'opacity', 'mask', … */
  refused: string[]
}

const REFUSED_ELEMENTS = new Set(['mask', 'filter', 'image', 'text', 'clipPath', 'pattern', 'switch', 'style'])
const REFUSED_ATTRIBUTES = [
  'opacity',
  'fill-opacity',
  'stroke-opacity',
  'stop-opacity',
  'mask',
  'filter',
  'clip-path',
  'style',
]

/**
 * Reads the SVG that resvg writes after simplifying: groups with matrices, paths with absolute data, gradients. Its
 * form is fixed, so a tag scanner is enough; anything else it meets is refused by name.
 */
export function readFlatSvg(svg: string): FlatSvg {
  const out: FlatSvg = { w: 0, h: 0, gradients: new Map(), paths: [], refused: [] }
  const refused = new Set<string>()
  const matrices: Matrix[] = [IDENTITY]
  let gradient: FlatGradient | null = null
  for (const [, close, name = '', rest = '', selfClosing] of svg.matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>/g)) {
    if (close) {
      if (name === 'g') matrices.pop()
      if (name.endsWith('Gradient')) gradient = null
      continue
    }
    const attributes = readAttributes(rest)
    for (const attribute of REFUSED_ATTRIBUTES)
      if (attribute in attributes && attributes[attribute] !== '1' && attributes[attribute] !== 'none')
        refused.add(attribute)
    const matrix = times(matrices.at(-1) ?? IDENTITY, readMatrix(attributes.transform))
    if (name === 'svg') {
      const box = attributes.viewBox?.split(/\s+/).map(Number)
      out.w = box?.[2] ?? Number(attributes.width)
      out.h = box?.[3] ?? Number(attributes.height)
    } else if (name === 'g') {
      if (!selfClosing) matrices.push(matrix)
    } else if (name === 'path') out.paths.push({ attributes, matrix })
    else if (name === 'linearGradient' || name === 'radialGradient') {
      gradient = toGradient(name === 'linearGradient' ? 'linear' : 'radial', attributes)
      if (attributes.spreadMethod && attributes.spreadMethod !== 'pad') refused.add('spreadMethod')
      out.gradients.set(attributes.id ?? '', gradient)
    } else if (name === 'stop' && gradient)
      gradient.stops.push({ offset: Number(attributes.offset ?? 0), colour: attributes['stop-color'] ?? '#000000' })
    else if (REFUSED_ELEMENTS.has(name)) refused.add(name)
  }
  out.refused = [...refused]
  return out
}

function toGradient(kind: FlatGradient['kind'], a: Record<string, string>): FlatGradient {
  const keys = kind === 'linear' ? ['x1', 'y1', 'x2', 'y2'] : ['cx', 'cy', 'r', 'fx', 'fy']
  return {
    kind,
    at: keys.map((key) => Number(a[key] ?? 0)),
    userSpace: a.gradientUnits === 'userSpaceOnUse',
    transform: readMatrix(a.gradientTransform),
    stops: [],
  }
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(Array.from(text.matchAll(/([\w:-]+)="([^"]*)"/g), ([, key, value]) => [key, value]))
}

function readMatrix(text: string | undefined): Matrix {
  const [a, b, c, d, e, f] = text?.match(/-?[\d.]+(?:e[-+]?\d+)?/g)?.map(Number) ?? []
  if (a === undefined || b === undefined || c === undefined || d === undefined) return IDENTITY
  return [a, b, c, d, e ?? 0, f ?? 0]
}
