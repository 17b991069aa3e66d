import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FormatId, LAYOUT_IDS, type LayoutId } from '#contract'
import { POSTER_EXAMPLES } from '../../site/posters/examples.ts'
import { createTypst } from '../../site/press/engine/typst.ts'
import { finishSheet } from '../../site/press/finish/finish-sheet.ts'
import { type LayerCache, openLayerCache } from '../../site/press/layer-cache.ts'
import { rasterOf } from '../../site/press/page-raster.ts'
import { createSheetChecker } from '../../site/press/preflight/check-sheet.ts'
import { createLayerSetter, type LayeredSheet } from '../../site/press/set-in-layers.ts'
import { galleryLayerPath, layoutPath, openWorkspace, type Workspace } from '../../site/press/workspace.ts'
import { forGallery } from '../../site/sheet/for-gallery.ts'
import { toPaper } from '../../site/sheet/paper.ts'
import type { SheetData } from '../../site/sheet/sheet-data.ts'
import { type ExamplePress, openExamplePress } from '../posters/press-example.ts'
import { sheetOrder } from '../support/sheet-order.ts'
import { watched, withFresh } from '../support/watched-renderer.ts'

const SHOP = { bleedMm: 3, cropMarks: true, maxInk: 300 }
const IDENTITY = {
  title: '试',
  instant: '2026-11-01T00:00:00Z',
  id: '0'.repeat(32),
  creator: 'Typst',
  pdfx: 'PDF/X-4' as const,
}
const NEAR = {
  line: 'TC-001　城厢镇县府街科普画廊　县府街18号',
  address: 'https://kphl.example/q/001-2611-2',
  no: 2,
  of: 4,
}
const OTHER = { line: 'TC-142　沙溪镇白云画廊　白云路5号', address: 'https://kphl.example/q/142-2611-2', no: 6, of: 8 }
const LONG = {
  line: `TC-077　${'浏河镇长江口旅游度假区滨江新城紫薇花园社区居民委员会'.repeat(2)}科普画廊　滨江大道一百二十号`,
  address: 'https://kphl.example/q/077-2611-2',
  no: 1,
  of: 1,
}

let examples: ExamplePress
let dir: string
let workspace: Workspace
beforeAll(async () => {
  examples = await openExamplePress()
  dir = mkdtempSync(join(tmpdir(), 'layers-'))
  workspace = openWorkspace(dir)
})
afterAll(() => {
  examples.close()
  rmSync(dir, { recursive: true, force: true })
})

const typical = (layout: LayoutId, format: FormatId): SheetData => {
  const example = POSTER_EXAMPLES[layout].find((e) => e.name === 'typical')
  if (!example) throw new Error(`${layout} has no typical example`)
  // Without its picture, which lies in another workspace: the layers meet over text, code and foot.
  return { ...examples.sheet(layout, example, format), picture: null, data: null }
}

/** A setter, and what sets the same sheet whole. */
function setters(layout: LayoutId, format: FormatId, layers?: LayerCache) {
  const typst = watched(createTypst(workspace.dir))
  const set = createLayerSetter(typst, layers)
  const data = typical(layout, format)
  const paths = { layout: layoutPath(workspace, layout), galleryLayer: galleryLayerPath(workspace) }
  const paper = toPaper(format, SHOP)
  const bytes = ({ set: { pdf }, over }: Pick<LayeredSheet, 'set' | 'over'>): Buffer => {
    if (!pdf) throw new Error(`${layout} was not set`)
    return finishSheet(pdf, paper, IDENTITY, over ?? undefined)
  }
  return {
    paper,
    bytes,
    /** Layouts that the engine was asked for. */
    asked: typst.asked,
    inLayers: (gallery: typeof NEAR, tools = 'these') =>
      withFresh(typst, paths.layout, () =>
        set({ panelKey: layout, ...paths, tools, data: forGallery(data, gallery), pdfVersion: '1.6' }),
      ),
    whole: (gallery: typeof NEAR) => ({
      set: typst.renderSheet({ layout: paths.layout, data: forGallery(data, gallery), want: 'pdf' }),
      over: null,
    }),
  }
}
const sorted = (sheet: { set: LayeredSheet['set'] }): string[] => sheet.set.slots.map((s) => JSON.stringify(s)).sort()

describe.each(LAYOUT_IDS.flatMap((l) => (['600x900', '2400x1200'] as const).map((f) => [l, f] as const)))(
  '%s at %s in layers',
  (layout, format) => {
    test('is what setting it whole gives, to the pixel and to the slot', async () => {
      const { inLayers, whole, bytes } = setters(layout, format)
      expect(inLayers(NEAR)).toMatchObject({ fresh: true, over: expect.anything() })
      const layered = inLayers(OTHER)
      expect(layered.fresh).toBe(false)
      expect(sorted(layered)).toEqual(sorted(whole(OTHER)))
      const [a, b] = [await rasterOf(bytes(layered), 500), await rasterOf(bytes(whole(OTHER)), 500)]
      // one step of 255 is how a raster engine rounds the edge of a letter from another subset
      expect(a.data.length).toBe(b.data.length)
      expect(a.data.filter((value, i) => Math.abs(value - (b.data[i] ?? 0)) > 1).length).toBe(0)
    })
  },
)

test('a gallery whose line needs more room is set on a panel’s layer that keeps it', async () => {
  const { inLayers, whole, bytes } = setters('lead-picture', '600x900')
  inLayers(NEAR)
  const long = inLayers(LONG)
  expect(long.fresh).toBe(true)
  expect(sorted(long)).toEqual(sorted(whole(LONG)))
  const [a, b] = [await rasterOf(bytes(long), 500), await rasterOf(bytes(whole(LONG)), 500)]
  expect(Buffer.compare(Buffer.from(a.data), Buffer.from(b.data))).toBe(0)
  expect(inLayers(OTHER).fresh).toBe(false)
})

test('a sheet’s bytes do not depend on which gallery came before it', () => {
  const one = setters('steps', '600x900')
  one.inLayers(NEAR)
  const after = one.bytes(one.inLayers(OTHER))
  const other = setters('steps', '600x900')
  expect(Buffer.compare(other.bytes(other.inLayers(OTHER)), after)).toBe(0)
})

test('a gallery’s layer of an earlier press is laid over again, byte for byte, unless the tools changed', () => {
  const first = setters('steps', '600x900', openLayerCache(dir, true))
  const bytes = first.bytes(first.inLayers(OTHER))
  expect(first.asked).toHaveLength(2)
  const second = setters('steps', '600x900', openLayerCache(dir, true))
  expect(Buffer.compare(second.bytes(second.inLayers(OTHER)), bytes)).toBe(0)
  expect(second.asked).toEqual([layoutPath(workspace, 'steps')])
  second.inLayers(NEAR)
  expect(second.asked.at(-1)).toBe(galleryLayerPath(workspace))
  second.inLayers(OTHER, 'others')
  expect(second.asked).toHaveLength(3)
  const anew = setters('steps', '600x900', openLayerCache(dir, false))
  anew.inLayers(OTHER)
  expect(anew.asked).toHaveLength(2)
})

test('what stands on a panel’s layer is found on every sheet that shares it, and a wrong code too', async () => {
  const { inLayers, bytes } = setters('steps', '600x900')
  const checkSheet = createSheetChecker()
  const floors = { bodyFloorPt: 14, captionFloorPt: 9 }
  const said = async (gallery: typeof NEAR, address: string, at: string) => {
    const sheet = inLayers(gallery)
    const order = sheetOrder('600x900', 2, { ...SHOP, maxInk: 200 }, at)
    const code = { place: sheet.set.code, address }
    const { problems: found } = await checkSheet(bytes(sheet), {
      order,
      set: sheet.set,
      layered: sheet.over !== null,
      code,
      floors,
    })
    for (const problem of found) expect(problem.at.startsWith(at)).toBe(true)
    return found.map((p) => p.code)
  }
  const first = await said(NEAR, NEAR.address, '近')
  expect(first).toContain('ink/too-much')
  expect(await said(OTHER, OTHER.address, '远')).toEqual(first)
  expect(await said(OTHER, NEAR.address, '远')).toEqual(['sheet/code-unreadable', ...first])
})
