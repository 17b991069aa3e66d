import type { ColourSpace, Ink } from './document-model.ts'

const PROCESS = ['Cyan', 'Magenta', 'Yellow', 'Black']

/** A colour as percent on each plate. A tint is its own plate: what stands in for it on a screen does not print. */
export function inkOf(space: ColourSpace, values: readonly number[], pattern = false): Ink {
  if (space.kind === 'DeviceCMYK' && !pattern) return processInk(space, values)
  const cmyk = pattern ? null : platesOf(space, values)
  return { space, values, cmyk, total: pattern ? null : totalOf(space, values, cmyk), pattern }
}

/** The common case, without detours: a star chart sets thousands of colours. */
function processInk(space: ColourSpace, values: readonly number[]): Ink {
  const c = percent(values[0] ?? 0)
  const m = percent(values[1] ?? 0)
  const y = percent(values[2] ?? 0)
  const k = percent(values[3] ?? 0)
  return { space, values, cmyk: [c, m, y, k], total: c + m + y + k, pattern: false }
}

function platesOf(space: ColourSpace, values: readonly number[]): Ink['cmyk'] {
  const [first = 0, second = 0, third = 0, fourth = 0] = values.map(percent)
  switch (space.kind) {
    case 'DeviceGray':
      return [0, 0, 0, 100 - first]
    case 'DeviceCMYK':
      return [first, second, third, fourth]
    case 'ICCBased':
      // A profile with four channels names the inks as they are; only their look is another.
      return space.components === 4 ? [first, second, third, fourth] : null
    case 'Separation':
    case 'DeviceN': {
      if (space.inks[0] === 'All') return [first, first, first, first]
      const amounts = PROCESS.map((name) => percent(values[space.inks.indexOf(name)] ?? 0))
      const [c = 0, m = 0, y = 0, k = 0] = amounts
      return [c, m, y, k]
    }
    case 'Indexed':
      return space.base && space.table ? platesOf(space.base, indexed(space, values[0] ?? 0)) : null
    default:
      return null
  }
}

function totalOf(space: ColourSpace, values: readonly number[], cmyk: Ink['cmyk']): number | null {
  if (space.kind === 'DeviceN' || (space.kind === 'Separation' && space.inks[0] !== 'All'))
    return values.reduce((sum, value, i) => sum + (space.inks[i] === 'None' ? 0 : percent(value)), 0)
  return cmyk === null ? null : cmyk.reduce((sum, value) => sum + value, 0)
}

function indexed({ base, table }: ColourSpace, index: number): number[] {
  const n = base?.components ?? 1
  return Array.from({ length: n }, (_, i) => (table?.[Math.round(index) * n + i] ?? 0) / 255)
}

function percent(value: number): number {
  return Math.min(1, Math.max(0, value)) * 100
}

/** Prints nothing: paper white. Of RGB, white is what an unprinted sheet shows. */
export function isWhite(ink: Ink): boolean {
  if (ink.pattern) return false
  if (ink.total !== null) return ink.total < 0.5
  const white = ink.space.kind === 'Lab' ? 100 : 1
  return ink.space.kind === 'Lab'
    ? (ink.values[0] ?? 0) >= white
    : ink.values.length > 0 && ink.values.every((value) => value >= 0.999)
}
