import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FORMAT_IDS } from '#contract'
import { DEMO_CONTENT_DIR } from '../../cms/demo/load.ts'
import { POSTER_EXAMPLES } from '../../site/posters/examples.ts'
import { drawContactSheet } from '../../site/press/contact-sheet/draw-contact-sheet.ts'
import type { DrawnSheet } from '../../site/press/contact-sheet/drawn-sheet.ts'

const LAYOUTS = ['timeline', 'emergency'] as const
let dir: string
let sheets: DrawnSheet[]
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'contact-sheet-'))
  const drawn = await drawContactSheet({
    outDir: join(dir, 'out'),
    cacheDir: join(dir, 'cache'),
    art: join(DEMO_CONTENT_DIR, 'pictures', 'porpoise.svg'),
    photo: join(DEMO_CONTENT_DIR, 'pictures', 'black-marble.jpg'),
    layouts: LAYOUTS,
  })
  expect(drawn.problems).toEqual([])
  sheets = drawn.sheets
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('the contact sheet has every example of every layout in every format, once', () => {
  const wanted = LAYOUTS.flatMap((layout) =>
    POSTER_EXAMPLES[layout].flatMap((e) => FORMAT_IDS.map((format) => `${layout} ${e.lang} ${e.name} ${format}`)),
  )
  expect(sheets.map((s) => `${s.layout} ${s.lang} ${s.example} ${s.format}`)).toEqual(wanted)
  expect(JSON.parse(readFileSync(join(dir, 'out', 'geometry.json'), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(sheets)),
  )
})

test('its page shows each sheet once, said in words, from a file that is there and cut to the trim', async () => {
  const { document } = new JSDOM(readFileSync(join(dir, 'out', 'index.html'), 'utf8')).window
  const images = [...document.querySelectorAll('img')]
  expect(new Set(images.map((img) => img.getAttribute('src'))).size).toBe(sheets.length)
  for (const sheet of sheets) {
    const image = images.find((img) => img.getAttribute('src') === sheet.picture)
    expect(image?.getAttribute('alt')?.length).toBeGreaterThan(8)
    const { width = 0, height = 1 } = await sharp(join(dir, 'out', sheet.picture ?? '')).metadata()
    expect(Math.abs(width / height - sheet.widthMm / sheet.heightMm)).toBeLessThan(0.02)
  }
})

test('what a sheet says is in its slots: a longer example has more text, none of it out of its place', () => {
  const chars = (sheet: DrawnSheet) => sheet.slots.reduce((sum, slot) => sum + slot.chars, 0)
  for (const layout of LAYOUTS) {
    for (const format of FORMAT_IDS) {
      const zh = (name: DrawnSheet['example']) =>
        sheets.find((s) => s.layout === layout && s.lang === 'zh' && s.format === format && s.example === name)
      const [short, long] = [zh('shortest'), zh('longest')]
      if (!short || !long) throw new Error('not drawn')
      expect(chars(short)).toBeLessThan(chars(long))
      for (const slot of long.slots.filter((s) => s.h > 0)) {
        expect(slot.fits).toBe(true)
        expect(slot.x).toBeGreaterThan(0)
        expect(slot.x + slot.w).toBeLessThan(long.widthMm)
        expect(slot.y + slot.h).toBeLessThan(long.heightMm)
      }
    }
  }
})

test('the overview is one picture, and nothing half-made is left beside it', async () => {
  const { width = 0, height = 0 } = await sharp(join(dir, 'out', 'overview.png')).metadata()
  expect(width).toBeGreaterThan(1500)
  expect(height).toBeGreaterThan(700)
  expect(existsSync(join(dir, `out.${process.pid}.part`))).toBe(false)
})
