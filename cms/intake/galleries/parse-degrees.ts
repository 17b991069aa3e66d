import type { Point } from './datum.ts'

/** Decimal degrees, or degrees, minutes and seconds: 31.47, '31.47°N', '北纬31°28′12″'; null when it is neither. */
export function parseDegrees(text: string): number | null {
  const narrow = text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  const south = /[SW]$|^(?:南纬|西经)/.test(narrow) ? -1 : 1
  const bare = narrow.replace(/^(?:北纬|南纬|东经|西经)|^[NSEW]|[NSEW]$/g, '')
  if (/^[+-]?\d+(?:\.\d+)?[°度]?$/.test(bare)) return south * Number.parseFloat(bare)
  const [whole, degrees = '', minutes = '', seconds = '0'] =
    /^(\d+)[°度](\d+(?:\.\d+)?)['′分](?:(\d+(?:\.\d+)?)(?:["″秒]|''|′′)?)?$/.exec(bare) ?? []
  if (whole === undefined) return null
  return (south * Math.round((Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600) * 1e6)) / 1e6
}

/** Two numbers in one cell, as map pickers copy them: some with the longitude first, some with the latitude. */
export function parsePoint(text: string): Point | null {
  const parts = text
    .normalize('NFKC')
    .split(/[,;、\s]+/)
    .filter((part) => part !== '')
  const [lng, lat] = parts.map(parseDegrees)
  return parts.length === 2 && typeof lng === 'number' && typeof lat === 'number' ? unswapped({ lat, lng }).point : null
}

/** China lies at 3–54° north and 73–136° east: there is no overlap, so that the ranges tell which is which. */
export function unswapped({ lat, lng }: Point): { point: Point; swapped: boolean } {
  const isChina = (north: number, east: number) => north > 3 && north < 54 && east > 73 && east < 136
  const swapped = (isChina(lng, lat) && !isChina(lat, lng)) || (Math.abs(lat) > 90 && Math.abs(lng) <= 90)
  return { point: swapped ? { lat: lng, lng: lat } : { lat, lng }, swapped }
}
