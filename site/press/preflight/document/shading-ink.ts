import type { PDFObject } from '@cantoo/pdf-lib'
import type { ColourSpace } from './document-model.ts'
import { inkOf } from './ink-of.ts'
import { entry, items, numbers, toNumber } from './pdf-values.ts'
import { unpack } from './unpack-stream.ts'

const DEEPEST = 4

/** Greatest total ink among the stops of a gradient, percent; null when its function does not name them. */
export function shadingInk(shading: PDFObject, space: ColourSpace): number | null {
  const fn = entry(shading, 'Function')
  const parts = items(fn)
  const stops = parts.length > 0 ? byComponent(parts) : stopsOf(fn, space.components, 0)
  const totals = stops.flatMap((values) => inkOf(space, values).total ?? [])
  return totals.length === 0 ? null : Math.max(...totals)
}

/** One function a component: first with first, last with last. */
function byComponent(parts: readonly PDFObject[]): number[][] {
  const each = parts.map((part) => stopsOf(part, 1, 0).map(([value = 0]) => value))
  const longest = Math.max(...each.map((stops) => stops.length))
  return Array.from({ length: longest }, (_, i) => each.map((stops) => stops[Math.min(i, stops.length - 1)] ?? 0))
}

function stopsOf(fn: PDFObject | undefined, components: number, depth: number): number[][] {
  if (fn === undefined || depth > DEEPEST) return []
  const type = toNumber(entry(fn, 'FunctionType'))
  if (type === 2) {
    const ends = [numbers(entry(fn, 'C0')), numbers(entry(fn, 'C1'))]
    return ends.map((values, i) => (values.length > 0 ? values : [i]))
  }
  if (type === 3) return items(entry(fn, 'Functions')).flatMap((one) => stopsOf(one, components, depth + 1))
  return type === 0 ? sampled(fn, components) : []
}

/** Samples of eight bits, which is what gradients are written with. */
function sampled(fn: PDFObject, components: number): number[][] {
  const bytes = unpack(fn)
  if (bytes === null || toNumber(entry(fn, 'BitsPerSample')) !== 8) return []
  const range = numbers(entry(fn, 'Range'))
  const decode = numbers(entry(fn, 'Decode'))
  const [low = 0, high = 1] = decode.length > 0 ? decode : range
  return Array.from({ length: Math.floor(bytes.length / components) }, (_, i) =>
    Array.from({ length: components }, (__, k) => low + ((bytes[i * components + k] ?? 0) / 255) * (high - low)),
  )
}
