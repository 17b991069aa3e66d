import gcoord from 'gcoord'
import type { Gallery } from '#contract'

export interface MapLink {
  app: 'amap' | 'baidu' | 'apple' | 'geo'
  href: string
}

/**
 * The place in the map applications people have, each in the datum it draws in: Amap and Apple's map of China in
 * GCJ-02, Baidu in BD-09, a `geo:` address in WGS-84 (RFC 5870). A click on one leaves the site; nothing is loaded.
 */
export function mapLinks(gallery: Pick<Gallery, 'lat' | 'lng' | 'name' | 'code'>): MapLink[] {
  const wgs: [number, number] = [gallery.lng, gallery.lat]
  const [gcjLng, gcjLat] = fixed(gcoord.transform(wgs, gcoord.WGS84, gcoord.GCJ02))
  const [bdLng, bdLat] = fixed(gcoord.transform(wgs, gcoord.WGS84, gcoord.BD09))
  const [lng, lat] = fixed(wgs)
  const name = encodeURIComponent(`${gallery.name.zh} ${gallery.code}`)
  return [
    {
      app: 'amap',
      href: `https://uri.amap.com/marker?position=${gcjLng},${gcjLat}&name=${name}&coordinate=gaode&callnative=1`,
    },
    {
      app: 'baidu',
      href: `https://api.map.baidu.com/marker?location=${bdLat},${bdLng}&title=${name}&content=${name}&coord_type=bd09ll&output=html`,
    },
    { app: 'apple', href: `https://maps.apple.com/?ll=${gcjLat},${gcjLng}&q=${name}` },
    { app: 'geo', href: `geo:${lat},${lng}?q=${lat},${lng}(${name})` },
  ]
}

/** Six decimals: a tenth of a metre. */
const fixed = ([lng, lat]: number[]): [string, string] => [(lng ?? 0).toFixed(6), (lat ?? 0).toFixed(6)]
