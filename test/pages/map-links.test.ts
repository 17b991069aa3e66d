import { describe, expect, it } from 'vitest'
import type { Gallery } from '#contract'
import { mapLinks } from '../../site/pages/gallery/map-links.ts'

/** A known point: Tiananmen in the three datums, to a few metres. */
const TIANANMEN = { code: 'TC-001' as Gallery['code'], name: { zh: '天安门' }, lat: 39.907333, lng: 116.391083 }

const numbers = (href: string, name: string) => (new URL(href).searchParams.get(name) ?? '').split(',').map(Number)

describe('links into map applications', () => {
  const links = Object.fromEntries(mapLinks(TIANANMEN).map((link) => [link.app, link.href]))

  it('give each application the place in its own datum', () => {
    const [amapLng = 0, amapLat = 0] = numbers(links.amap ?? '', 'position')
    expect(amapLng).toBeCloseTo(116.397323, 3)
    expect(amapLat).toBeCloseTo(39.908734, 3)
    const [baiduLat = 0, baiduLng = 0] = numbers(links.baidu ?? '', 'location')
    expect(baiduLng).toBeCloseTo(116.403713, 3)
    expect(baiduLat).toBeCloseTo(39.91508, 3)
    expect(links.geo).toMatch(/^geo:39\.907333,116\.391083\?q=/)
  })
})
