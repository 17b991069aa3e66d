import { writeFile } from 'node:fs/promises'
import { FORMAT_SIZE_MM, type FormatId } from '#contract'
import { DEMO_TOWNS, type DemoTown, type Pair, SPOTS } from './gallery-towns.ts'

/**
 * Makes `galleries.json`, the demo's 142 galleries, the same on every run: `npx tsx cms/demo/make-galleries.ts`.
 * Towns are real; communities, addresses and positions are invented.
 */
interface DemoGallery {
  code: string
  name: Text
  town: Text
  community: Text
  address: Text
  lat: number
  lng: number
  frames: { position: number; format: FormatId; inUse: boolean }[]
  viewingDistanceM: number
  shop: DemoTown['shop']
  state: 'in-use' | 'under-repair' | 'retired'
}
interface Text {
  zh: string
  en: string
}
type Point = readonly [lng: number, lat: number]

const BOUNDS = { south: 31.352, north: 31.698, west: 120.972, east: 121.348 }
/** The bank of the Yangtze from the northwest to the mouth of the Liuhe, drawn a little inland so that none stands in the water. */
const BANK: readonly Point[] = [
  [121.04, 31.7],
  [121.105, 31.678],
  [121.178, 31.652],
  [121.236, 31.612],
  [121.262, 31.566],
  [121.294, 31.524],
  [121.348, 31.482],
]
/** The Liuhe through the city. */
const CANAL: readonly Point[] = [
  [120.96, 31.425],
  [121.06, 31.432],
  [121.13, 31.435],
  [121.2, 31.475],
  [121.26, 31.517],
  [121.318, 31.528],
]
const CANAL_CLEAR_DEGREES = 0.0018

const row = (format: FormatId, n: number): FormatId[] => Array<FormatId>(n).fill(format)
const BOARD: FormatId[] = ['600x900', '2400x1200', '600x900', '600x900']
/** What hangs where: the usual rows by their share of a round of 20, and the exceptions by code. */
const ROUND: readonly FormatId[][] = [
  ...Array.from({ length: 12 }, () => row('600x900', 4)),
  ...Array.from({ length: 3 }, () => BOARD),
  ...Array.from({ length: 3 }, () => row('900x1200', 4)),
  ...Array.from({ length: 2 }, () => row('a3', 4)),
]
const EXCEPTIONS: Readonly<Record<number, FormatId[]>> = {
  5: row('600x900', 6),
  17: BOARD,
  26: row('a3', 2),
  38: row('600x900', 8),
  44: ['2400x1200'],
  57: row('600x900', 6),
  63: row('a3', 8),
  71: ['900x1200', '900x1200', ...row('600x900', 4)],
  84: row('600x900', 2),
  92: [...row('600x900', 3), '2400x1200', ...row('600x900', 2)],
  103: row('900x1200', 6),
  118: row('a3', 1),
  131: [...row('600x900', 4), ...row('a3', 4)],
}
const STATES: Readonly<Record<number, DemoGallery['state']>> = {
  29: 'under-repair',
  88: 'retired',
  110: 'under-repair',
}
/** Gallery number → position of the frame whose glass is broken. */
const FRAMES_OUT: Readonly<Record<number, number>> = { 52: 3, 97: 1 }

/** TC-017's own is taken from the start. */
const takenAddresses = new Set(['浏河镇滨江大道120'])
let seed = 2026
/** Between 0 and 1, the same series on every run. */
function random(): number {
  seed = (seed * 16807) % 2147483647
  return seed / 2147483647
}
/** About −1 to 1 and denser in the middle, as houses are. */
const scatter = (): number => random() + random() - 1

await writeFile(new URL('galleries.json', import.meta.url), toJson(makeGalleries()))

function makeGalleries(): DemoGallery[] {
  let number = 0
  return DEMO_TOWNS.flatMap((town) => {
    const middles = town.communities.map((_, i) => middleOf(town, i))
    return Array.from({ length: town.count }, (_, i) => {
      number += 1
      const which = i % town.communities.length
      return makeGallery({ number, town, which, turn: Math.floor(i / town.communities.length), near: middles[which] })
    })
  })
}

function makeGallery(at: {
  number: number
  town: DemoTown
  which: number
  turn: number
  near: Point | undefined
}): DemoGallery {
  const { number, town } = at
  const community: Pair = town.communities[at.which] ?? town.name
  const spot = at.turn > 0 ? SPOTS[(at.turn + at.which) % SPOTS.length] : undefined
  const [lng, lat] = placeNear(at.near ?? [town.lng, town.lat], town.spreadLat * 0.65)
  const formats = EXCEPTIONS[number] ?? ROUND[(number * 7) % ROUND.length] ?? BOARD
  return {
    code: `TC-${String(number).padStart(3, '0')}`,
    name: {
      zh: `${town.name[0]}${community[0]}${spot?.[0] ?? ''}科普画廊`,
      en: `${community[1]}${spot ? ` ${spot[1]}` : ''} Science Gallery, ${town.name[1]}`,
    },
    town: text(town.name),
    community: text(community),
    address: number === 17 ? text(['滨江大道120号', '120 Binjiang Avenue']) : addressIn(town),
    lat,
    lng,
    frames: formats.map((format, i) => ({ position: i + 1, format, inUse: FRAMES_OUT[number] !== i + 1 })),
    viewingDistanceM: distanceOf(formats, number),
    shop: town.shop,
    state: STATES[number] ?? 'in-use',
  }
}

function addressIn(town: DemoTown): Text {
  const [zh, en] = town.roads[Math.floor(random() * town.roads.length)] ?? town.name
  const house = 6 + Math.floor(random() * 290)
  const key = `${town.name[0]}${zh}${house}`
  if (takenAddresses.has(key)) return addressIn(town)
  takenAddresses.add(key)
  return { zh: `${zh}${house}号`, en: `${house} ${en}` }
}

/** A community's middle: round the town's in turn, so that no two lie on each other, at distances that differ. */
function middleOf(town: DemoTown, i: number): Point {
  const angle = (i + scatter() * 0.35) * ((2 * Math.PI) / town.communities.length)
  const reach = i === 0 ? 0.2 : 0.55 + random() * 0.45
  return placeNear(
    [town.lng + Math.cos(angle) * town.spreadLng * reach, town.lat + Math.sin(angle) * town.spreadLat * reach],
    0.003,
  )
}

function placeNear([lng, lat]: Point, reach: number): Point {
  for (let tries = 0; tries < 200; tries++) {
    const grow = reach * (1 + tries / 20)
    const point: Point = [round(lng + scatter() * grow * 1.17), round(lat + scatter() * grow)]
    if (isOnLand(point)) return point
  }
  throw new Error(`no dry place near ${lat}, ${lng}`)
}

function isOnLand(point: Point): boolean {
  const [lng, lat] = point
  const inside = lat > BOUNDS.south && lat < BOUNDS.north && lng > BOUNDS.west && lng < BOUNDS.east
  return inside && lat < bankAt(lng) && awayFrom(point, CANAL) > CANAL_CLEAR_DEGREES
}

/** Latitude of the bank at a longitude; what lies north of it is the river. */
function bankAt(lng: number): number {
  for (const [a, b] of segments(BANK))
    if (lng >= a[0] && lng <= b[0]) return a[1] + ((lng - a[0]) / (b[0] - a[0])) * (b[1] - a[1])
  return lng < 121.04 ? BOUNDS.north : BOUNDS.south
}

function awayFrom([x, y]: Point, line: readonly Point[]): number {
  return Math.min(
    ...segments(line).map(([a, b]) => {
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
      const t = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)))
      return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy)
    }),
  )
}

function segments(line: readonly Point[]): [Point, Point][] {
  return line.slice(1).flatMap((b, i) => {
    const a = line[i]
    return a ? [[a, b] as [Point, Point]] : []
  })
}

/** Metres. The smallest sheet rules: nobody reads A3 from 2 m. */
function distanceOf(formats: FormatId[], number: number): number {
  const least = Math.min(...formats.map((f) => FORMAT_SIZE_MM[f].widthMm))
  if (least < 600) return 1
  if (number === 17) return 2
  if (least === 600) return number % 3 === 0 ? 1.5 : 2
  return number % 2 === 0 ? 3 : 2
}

function text([zh, en]: Pair): Text {
  return { zh, en }
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}

/** A line each, so that a change is seen as the one gallery that it is. */
function toJson(galleries: DemoGallery[]): string {
  return `[\n${galleries.map((gallery) => JSON.stringify(gallery)).join(',\n')}\n]\n`
}
