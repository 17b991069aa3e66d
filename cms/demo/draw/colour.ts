/** The months' five planes as the screen shows their inks; the press maps exactly these values back to inks. */
export const PALETTE = {
  jan: { deep: '#123452', mid: '#4488b0', light: '#c2dceb', paper: '#f8faf8', accent: '#ec623a' },
  feb: { deep: '#731511', mid: '#d1362d', light: '#f8cead', paper: '#fcf6ec', accent: '#fbbb0a' },
  mar: { deep: '#224d31', mid: '#79a84f', light: '#d8e4bb', paper: '#f9f9ee', accent: '#f18c7c' },
  apr: { deep: '#142147', mid: '#3064a2', light: '#cad9ee', paper: '#f8f8f8', accent: '#ef7814' },
  may: { deep: '#193b4a', mid: '#6a91a6', light: '#d8e1e8', paper: '#fbf9f3', accent: '#e95211' },
  jun: { deep: '#05483f', mid: '#55a896', light: '#d1e6de', paper: '#fbf9f1', accent: '#f18997' },
  jul: { deep: '#003a56', mid: '#1396bb', light: '#c7e3ec', paper: '#fbf9f1', accent: '#f49609' },
  aug: { deep: '#0c333f', mid: '#5e95a5', light: '#d4e4e8', paper: '#fbf7ee', accent: '#e73c1b' },
  sep: { deep: '#4a3611', mid: '#c08d23', light: '#f8dfa2', paper: '#fcf7e9', accent: '#19939e' },
  oct: { deep: '#023e4b', mid: '#569baa', light: '#d9e7e7', paper: '#fbf5e8', accent: '#ee7422' },
  nov: { deep: '#0a1f3d', mid: '#356192', light: '#c6d4e5', paper: '#f8f6f0', accent: '#fbbd47' },
  dec: { deep: '#272225', mid: '#b84a27', light: '#f4d0b2', paper: '#fbf5ee', accent: '#ee6f07' },
} as const

type Triple = [number, number, number]

const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const toGamma = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)

const labOf = (hex: string): Triple => {
  const [r, g, b] = [1, 3, 5].map((i) => toLinear(Number.parseInt(hex.slice(i, i + 2), 16) / 255)) as Triple
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const hexOf = ([L, a, b]: Triple): string => {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${rgb
    .map((v) =>
      Math.round(Math.max(0, Math.min(1, toGamma(Math.max(0, v)))) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** A colour between two, even to the eye (OKLab). */
export const mix = (one: string, other: string, t: number): string => {
  if (t <= 0) return one
  if (t >= 1) return other
  const [p, q] = [labOf(one), labOf(other)]
  return hexOf(p.map((v, i) => v + ((q[i] ?? v) - v) * t) as Triple)
}

/** A run of colours at places 0..1. */
export const ramp =
  (...stops: readonly (readonly [number, string])[]) =>
  (t: number): string => {
    const next = stops.findIndex(([place]) => place >= t)
    const last = stops[stops.length - 1]?.[1] ?? '#000000'
    if (next < 0) return last
    const [b, a] = [stops[next], stops[next - 1]]
    if (!b) return last
    return a ? mix(a[1], b[1], (t - a[0]) / (b[0] - a[0])) : b[1]
  }
