import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINE_NAMES, engineVersion } from '../../../site/press/engine/create-engine.ts'
import { finishSheet } from '../../../site/press/finish/finish-sheet.ts'
import { rasterOf } from '../../../site/press/page-raster.ts'
import { createSheetChecker } from '../../../site/press/preflight/check-sheet.ts'
import { pressHash } from '../../../site/press/press-hash.ts'
import { createLayerSetter } from '../../../site/press/set-in-layers.ts'
import { galleryLayerPath, layoutPath } from '../../../site/press/workspace.ts'
import { forGallery } from '../../../site/sheet/for-gallery.ts'
import { toPaper } from '../../../site/sheet/paper.ts'
import { type EngineBench, openEngine } from '../../support/engines.ts'
import { sheetOrder } from '../../support/sheet-order.ts'
import { runTool } from '../../support/tools.ts'
import { watched, withFresh } from '../../support/watched-renderer.ts'

const SHOP = { bleedMm: 3, cropMarks: true, maxInk: 300 }
const PAPER = toPaper('600x900', SHOP)
const ADDRESS = 'https://kphl.example/q/017-2611-2'
const gallery = (no: number) => ({ line: `TC-0${no}　府街科普画廊`, address: ADDRESS, no, of: 4 })

describe.each(ENGINE_NAMES)('a sheet of the %s engine', (name) => {
  let engine: EngineBench
  beforeAll(async () => {
    engine = await openEngine(name)
  })
  afterAll(() => engine.close())
  const identity = (pdfx: 'PDF/X-4' | 'PDF/X-1a') => ({
    ...{ title: '试', instant: '2026-11-01T00:00:00Z', id: '0'.repeat(32), pdfx },
    creator: engine.renderer.engine.title,
  })
  const layered = () => {
    const renderer = watched(engine.renderer)
    const set = createLayerSetter(renderer)
    const paths = {
      layout: layoutPath(engine.workspace, 'steps'),
      galleryLayer: galleryLayerPath(engine.workspace),
      tools: 'these',
    }
    return (no: number) =>
      withFresh(renderer, paths.layout, () =>
        set({
          panelKey: 'a',
          ...paths,
          data: forGallery(engine.typical('steps', '600x900'), gallery(no)),
          pdfVersion: '1.6',
        }),
      )
  }

  test.each(['PDF/X-4', 'PDF/X-1a'] as const)('is finished to %s and passes preflight', async (pdfx) => {
    const data = forGallery(engine.typical('lead-picture', '600x900'), gallery(17))
    const layout = layoutPath(engine.workspace, 'lead-picture')
    const set = engine.renderer.renderSheet({
      layout,
      data,
      want: 'pdf',
      pdfVersion: pdfx === 'PDF/X-4' ? '1.6' : '1.4',
    })
    const bytes = finishSheet(set.pdf ?? new Uint8Array(), PAPER, identity(pdfx))
    const order = sheetOrder('600x900', 2, { ...SHOP, conformance: pdfx })
    const code = { place: set.code, address: ADDRESS }
    const { problems: errors } = await createSheetChecker()(bytes, {
      order,
      set,
      layered: false,
      code,
      floors: data.format,
    })
    expect(errors.filter((p) => p.level === 'error')).toEqual([])
    const file = join(engine.workspace.dir, `${name}.pdf`)
    writeFileSync(file, bytes)
    expect(runTool('qpdf', ['--check', file])).toMatchObject({ code: 0 })
    const fonts = runTool('pdffonts', [file]).out.trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Noto(Sans|Serif)SC-\w+ .*yes yes yes/)
  })

  test('says by what it was set', async () => {
    const { pdf } = engine.setTypical('steps', '600x900')
    const bytes = finishSheet(pdf ?? new Uint8Array(), PAPER, identity('PDF/X-4'))
    const doc = await PDFDocument.load(bytes, { updateMetadata: false })
    const creator = doc.context.lookup(doc.context.trailerInfo.Info, PDFDict).lookup(PDFName.of('Creator'), PDFString)
    expect(creator.decodeText()).toBe(engine.renderer.engine.title)
    expect(bytes.toString('latin1')).toContain(`<xmp:CreatorTool>${engine.renderer.engine.title}<`)
  })

  test('in layers is the sheet set whole', async () => {
    const set = layered()
    expect(set(1)).toMatchObject({ fresh: true, over: expect.anything() })
    const { set: panel, over, fresh } = set(2)
    expect(fresh).toBe(false)
    const data = forGallery(engine.typical('steps', '600x900'), gallery(2))
    const whole = engine.renderer.renderSheet({ layout: layoutPath(engine.workspace, 'steps'), data, want: 'pdf' })
    const [a, b] = await Promise.all([
      rasterOf(finishSheet(panel.pdf ?? new Uint8Array(), PAPER, identity('PDF/X-4'), over ?? undefined), 500),
      rasterOf(finishSheet(whole.pdf ?? new Uint8Array(), PAPER, identity('PDF/X-4')), 500),
    ])
    expect(a.data.filter((value, i) => Math.abs(value - (b.data[i] ?? 0)) > 1).length).toBe(0)
  })

  test('at a tenth of its size is the same sheet', async () => {
    const { pdf } = engine.setTypical('night-sky', '600x900')
    const tenth = toPaper('600x900', { ...SHOP, scale: 10 })
    const [a, b] = await Promise.all(
      [PAPER, tenth].map((paper) => rasterOf(finishSheet(pdf ?? new Uint8Array(), paper, identity('PDF/X-4')), 400)),
    )
    const off = a?.data.filter((value, i) => Math.abs(value - (b?.data[i] ?? 0)) > 48).length ?? 1
    // Hairlines are drawn another way at another size; a layer that went missing would be far more.
    expect(off / (a?.data.length ?? 1)).toBeLessThan(0.1)
  })
})

test('a kept sheet of one engine is never taken for the other’s', () => {
  const hashes = ENGINE_NAMES.map((name) => pressHash({ layoutsHash: 'a' }, name))
  expect(new Set(hashes).size).toBe(ENGINE_NAMES.length)
  for (const name of ENGINE_NAMES) expect(engineVersion(name)).toMatch(new RegExp(`^${name} @\\S+@\\d+\\.\\d+\\.\\d+`))
})
