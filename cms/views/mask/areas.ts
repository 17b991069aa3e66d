/** A rectangle on the picture, as parts of its width and height, 0–1. */
export interface Area {
  left: number
  top: number
  width: number
  height: number
}

const LEAST = 0.01
/** One key stroke. */
const STEP = 0.01

/** The rectangle between two points, whichever way it was drawn. */
export function between(a: { x: number; y: number }, b: { x: number; y: number }): Area {
  const [left, top] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return inside({ left, top, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) })
}

/** Moved by so much, kept on the picture. */
export function moved(area: Area, dx: number, dy: number): Area {
  return {
    ...area,
    left: clamp(area.left + dx, 0, 1 - area.width),
    top: clamp(area.top + dy, 0, 1 - area.height),
  }
}

/** Its lower right corner moved by so much. */
export function resized(area: Area, dx: number, dy: number): Area {
  return {
    ...area,
    width: clamp(area.width + dx, LEAST, 1 - area.left),
    height: clamp(area.height + dy, LEAST, 1 - area.top),
  }
}

/** Arrows move it, arrows with Shift change its size; null for any other key. */
export function byKey(area: Area, key: string, shift: boolean): Area | null {
  const step = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[key]
  if (step === undefined) return null
  const [dx = 0, dy = 0] = step
  return shift ? resized(area, dx, dy) : moved(area, dx, dy)
}

function inside({ left, top, width, height }: Area): Area {
  const [x, y] = [clamp(left, 0, 1 - LEAST), clamp(top, 0, 1 - LEAST)]
  return { left: x, top: y, width: clamp(width, LEAST, 1 - x), height: clamp(height, LEAST, 1 - y) }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
