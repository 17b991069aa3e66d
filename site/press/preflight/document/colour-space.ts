import { PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib'
import type { ColourSpace, SpaceKind } from './document-model.ts'
import { entry, items, toName, toNumber } from './pdf-values.ts'
import { unpack } from './unpack-stream.ts'

const plain = (kind: SpaceKind, components: number): ColourSpace => ({
  kind,
  components,
  base: null,
  inks: [],
  table: null,
})

export const GRAY = plain('DeviceGray', 1)
export const RGB = plain('DeviceRGB', 3)
export const CMYK = plain('DeviceCMYK', 4)
const PATTERN = plain('Pattern', 0)
/** Also the short names of inline images. */
const BY_NAME: Record<string, ColourSpace> = {
  DeviceGray: GRAY,
  G: GRAY,
  DeviceRGB: RGB,
  RGB,
  DeviceCMYK: CMYK,
  CMYK,
  Pattern: PATTERN,
}
/** What stands in for a device space when the resources say so. */
const DEFAULTS: Record<string, string> = {
  DeviceGray: 'DefaultGray',
  DeviceRGB: 'DefaultRGB',
  DeviceCMYK: 'DefaultCMYK',
}
const DEEPEST = 6

/** A colour space by its name in the resources' ColorSpace dictionary, or a device space. */
export function namedSpace(name: string, spaces: PDFObject | undefined): ColourSpace | null {
  const device = BY_NAME[name]
  const stand = device && DEFAULTS[device.kind] ? entry(spaces, DEFAULTS[device.kind] ?? '') : undefined
  if (stand !== undefined) return toSpace(stand, spaces)
  return device ?? toSpace(entry(spaces, name), spaces)
}

/** A colour space as it is written; null when it is none. */
export function toSpace(value: PDFObject | undefined, spaces: PDFObject | undefined, depth = 0): ColourSpace | null {
  if (depth > DEEPEST || value === undefined) return null
  const name = toName(value)
  if (name !== undefined) return depth === 0 || !(name in BY_NAME) ? namedSpace(name, spaces) : (BY_NAME[name] ?? null)
  const [kindName, first, second, third] = items(value)
  const kind = toName(kindName)
  const inner = (of: PDFObject | undefined): ColourSpace | null => toSpace(of, spaces, depth + 1)
  switch (kind) {
    case 'CalGray':
      return plain('CalGray', 1)
    case 'CalRGB':
    case 'Lab':
      return plain(kind, 3)
    case 'ICCBased':
      return { ...plain('ICCBased', toNumber(entry(first, 'N')) ?? 3), base: inner(entry(first, 'Alternate')) }
    case 'Indexed':
    case 'I':
      return { ...plain('Indexed', 1), base: inner(first), table: tableOf(third) }
    case 'Separation':
      return { ...plain('Separation', 1), inks: [toName(first) ?? ''], base: inner(second) }
    case 'DeviceN':
    case 'NChannel': {
      const inks = items(first).map((one) => toName(one) ?? '')
      return { ...plain('DeviceN', inks.length), inks, base: inner(second) }
    }
    case 'Pattern':
      return { ...PATTERN, base: inner(first) }
    default:
      return kindName instanceof PDFName && kind !== undefined ? (BY_NAME[kind] ?? null) : null
  }
}

function tableOf(value: PDFObject | undefined): Uint8Array | null {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.asBytes()
  return unpack(value)
}

/** The space a colour is really given in: the base of an Indexed, the space under a Pattern. */
export function innermost(space: ColourSpace): ColourSpace {
  return (space.kind === 'Indexed' || space.kind === 'Pattern') && space.base ? innermost(space.base) : space
}
