import { describe, expect, it } from 'vitest'
import { keyOf, kindOf } from '../../site/browser/kept.ts'
import { keptNote } from '../../site/browser/kept-words.ts'
import { frameFor, moved, whole, zoomed } from '../../site/browser/pan-zoom.ts'

const PHONE = { width: 360, height: 740 }
const frame = frameFor(PHONE, { width: 1080, height: 1620 })

describe('a poster under the hand', () => {
  it('fits the phone at first, in the middle', () => {
    expect(frame).toMatchObject({ pictureWidth: 360, pictureHeight: 540 })
    expect(whole(frame)).toEqual({ scale: 1, x: 0, y: 100 })
  })

  it('grows around the finger: what lies under it stays there', () => {
    const at = { x: 300, y: 400 }
    const [before, after] = [whole(frame), zoomed(whole(frame), 3, at, frame)]
    expect(after.scale).toBe(3)
    for (const axis of ['x', 'y'] as const)
      expect((at[axis] - after[axis]) / after.scale).toBeCloseTo((at[axis] - before[axis]) / before.scale)
  })

  it('never becomes smaller than the window, nor so large that it only blurs', () => {
    expect(zoomed(whole(frame), 0.2, { x: 0, y: 0 }, frame)).toEqual(whole(frame))
    expect(zoomed(whole(frame), 1000, { x: 0, y: 0 }, frame).scale).toBe(frame.most)
    expect(frame.most * frame.pictureWidth).toBeGreaterThanOrEqual(1080)
  })

  it('is never pushed out of the window', () => {
    const large = zoomed(whole(frame), 3, { x: 180, y: 370 }, frame)
    expect(moved(large, 9999, 9999, frame)).toEqual({ scale: 3, x: 0, y: 0 })
    expect(moved(large, -9999, -9999, frame)).toEqual({ scale: 3, x: 360 - 1080, y: 740 - 1620 })
    expect(moved(whole(frame), 50, 50, frame)).toEqual(whole(frame))
  })
})

describe('what a phone keeps', () => {
  it('is pages and pictures of the residents’ site', () => {
    for (const path of [
      '/',
      '/en/',
      '/galleries/',
      '/galleries/tc-017/',
      '/en/panels/2026-11-2/',
      '/panels/2026-08-e1-1/',
      '/bulletins/ranqi-jiance-20261126/',
      '/q/017-2611-2',
      '/q/017-2608e1-1/',
      '/search/',
      '/about/',
    ])
      expect(kindOf(path), path).toBe('page')
    expect(kindOf('/assets/site.b59bba5f64.css')).toBe('file')
    expect(kindOf('/posters/2026-11-2/600x900.webp')).toBe('picture')
    expect(keyOf('/q/017-2611-2')).toBe('/q/017-2611-2/')
  })

  it('is nothing of the newsroom’s, the shops’, a preview’s or a keeper’s', () => {
    for (const path of [
      '/admin',
      '/admin/collections/panels',
      '/api/galleries',
      '/_next/static/a.js',
      '/k/0123456789abcdef/',
      '/k/phone.js',
      '/print',
      '/print/2026-11/a.pdf',
      '/p/abc',
      '/preview/edition/2026-12/',
      '/preview/edition/2026-12/panels/2026-12-1/',
      '/posting/photos',
      '/coverage/x',
      '/e/abc',
      '/open/activities.ics',
      '/healthz',
      '/sw.js',
      '/leaflets/a.pdf',
      '/assets/search/0123456789abcdef.zh/3.bin',
    ])
      expect(kindOf(path), path).toBeNull()
  })

  it('says the day as the city has it, also just after midnight there', () => {
    const at = Date.parse('2026-11-28T00:30:00+08:00')
    expect(keptNote(at, 'zh')).toBe('没有信号。这是 11月28日 存下的，可能不是最新。')
    expect(keptNote(at, 'en')).toContain('kept on Nov 28')
  })
})
