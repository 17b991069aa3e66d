/** Lightness 0–1, chroma, hue in degrees (Björn Ottosson's OKLab, polar). */
export type Lch = [l: number, c: number, h: number]

/** The colour as `#rrggbb`; chroma shrinks until it exists in sRGB, hue and lightness stay. */
export function hexOf(lch: Lch): string {
  const channels = toLinear(intoSrgb(lch)).map((v) => Math.round(clamp(gamma(v)) * 255))
  return `#${channels.map((v) => v.toString(16).padStart(2, '0')).join('')}`
}

export function lchOf(hex: string): Lch {
  const [r, g, b] = linearOf(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  return [lightness, Math.hypot(a, bb), ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360]
}

export function intoSrgb([l, c, h]: Lch): Lch {
  let chroma = c
  while (chroma > 0 && toLinear([l, chroma, h]).some((v) => v < -0.0005 || v > 1.0005)) chroma -= 0.002
  return [l, Math.max(chroma, 0), h]
}

/** WCAG contrast of two colours, 1–21. */
export const contrast = (one: string, other: string): number => contrastOf(luminance(one), luminance(other))

/** Contrast of two luminances. */
export const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

/** WCAG's relative luminance, 0–1. */
export const luminance = (hex: string): number => weighed(linearOf(hex))

/** The luminance of a colour in sRGB before it is rounded to `#rrggbb`, which moves a contrast by less than one in a hundred. */
export const luminanceOf = (lch: Lch): number => weighed(toLinear(lch))

const weighed = ([r, g, b]: [number, number, number]) => 0.2126 * r + 0.7152 * g + 0.0722 * b

function linearOf(hex: string): [number, number, number] {
  const channel = (i: number) => {
    const v = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function toLinear([L, C, h]: Lch): [number, number, number] {
  const a = C * Math.cos((h * Math.PI) / 180)
  const b = C * Math.sin((h * Math.PI) / 180)
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

const gamma = (c: number) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)
const clamp = (v: number) => Math.min(1, Math.max(0, v))
