import type { PDFObject } from '@cantoo/pdf-lib'
import { CMYK, GRAY, namedSpace, RGB } from './colour-space.ts'
import type { ColourSpace, Ink } from './document-model.ts'
import { inkOf } from './ink-of.ts'
import { resource, type Scope } from './scope.ts'

/** The pattern object behind a pattern's ink. */
const PATTERNS = new WeakMap<Ink, PDFObject>()
const DEVICE: Record<string, ColourSpace> = { g: GRAY, rg: RGB, k: CMYK }

/** `g rg k` and their capitals for strokes. */
export function setDeviceColour(scope: Scope, operator: string, n: readonly number[]): void {
  const space = scope.devices.get(operator) ?? deviceSpace(scope, operator)
  const values = n.slice(0, space.components)
  while (values.length < space.components) values.push(0)
  setInk(scope, operator < 'a', inkOf(space, values))
}

/** The device's own space, or what the resources put in its place. */
function deviceSpace({ devices, spaces }: Scope, operator: string): ColourSpace {
  const device = DEVICE[operator.toLowerCase()] ?? GRAY
  const space = namedSpace(device.kind, spaces) ?? device
  devices.set(operator, space)
  return space
}

/** `cs CS`: a new space begins with its darkest, black or all of the tint. */
export function setSpace(scope: Scope, operator: string, name: string): void {
  const space = namedSpace(name, scope.spaces)
  if (space === null) scope.page.broken.push(`/${name}`)
  else setInk(scope, operator === 'CS', inkOf(space, firstValues(space)))
}

/** `sc scn` and their capitals. */
export function setColour(scope: Scope, operator: string, n: readonly number[], name: string): void {
  const stroke = operator < 'a'
  const { space } = stroke ? scope.state.stroke : scope.state.fill
  const isPattern = space.kind === 'Pattern'
  const ink = inkOf(space, [...n], isPattern)
  if (isPattern) {
    const pattern = resource(scope, 'Pattern', name)
    if (pattern === undefined) scope.page.broken.push(`/${name}`)
    else PATTERNS.set(ink, pattern)
  }
  setInk(scope, stroke, ink)
}

export function patternOf(ink: Ink): PDFObject | undefined {
  return PATTERNS.get(ink)
}

function setInk({ state }: Scope, stroke: boolean, ink: Ink): void {
  if (stroke) state.stroke = ink
  else state.fill = ink
}

function firstValues({ kind, components }: ColourSpace): number[] {
  if (kind === 'DeviceCMYK') return [0, 0, 0, 1]
  return Array.from({ length: components }, () => (kind === 'Separation' || kind === 'DeviceN' ? 1 : 0))
}
