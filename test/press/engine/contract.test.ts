import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEngine, ENGINE_NAMES } from '../../../site/press/engine/create-engine.ts'
import { finishSheet } from '../../../site/press/finish/finish-sheet.ts'
import { createSheetChecker } from '../../../site/press/preflight/check-sheet.ts'
import { toPaper } from '../../../site/sheet/paper.ts'
import { type EngineBench, openEngine, secretFile } from '../../support/engines.ts'
import { sheetOrder } from '../../support/sheet-order.ts'
import { runTool } from '../../support/tools.ts'

const PAGE = '#set page(width: 400pt, height: 600pt, margin: 20pt)\n#set text(font: "Noto Sans SC")\n'
const HOSTILE = [
  '#eval("1/0")',
  '#read("/etc/passwd")',
  '@preview/x',
  '</script>“\\"\\\\',
  '$x$ *b* _i_ `c`',
  '//',
  '甲\u0000乙',
]
const IDENTITY = { title: '试', instant: '2026-11-01T00:00:00Z', id: '0'.repeat(32), pdfx: 'PDF/X-4' as const }

describe.each(ENGINE_NAMES)('the %s engine', (name) => {
  let engine: EngineBench
  beforeAll(async () => {
    engine = await openEngine(name)
  })
  afterAll(() => engine.close())

  test('makes a page of the size the layout asks for', async () => {
    const { pdf, pages, problems } = engine.set(`${PAGE}甲`)
    expect(problems).toEqual([])
    expect(pages).toBe(1)
    const page = (await PDFDocument.load(pdf ?? new Uint8Array())).getPage(0)
    expect(page.getWidth()).toBeCloseTo(400, 2)
    expect(page.getHeight()).toBeCloseTo(600, 2)
  })

  test('counts the pages', () => expect(engine.set(`${PAGE}甲\n#pagebreak()\n乙`).pages).toBe(2))

  test('is the version it says it is', () => {
    const { slots } = engine.set('#metadata("Typst " + str(sys.version))<fit>')
    expect(slots).toEqual([engine.renderer.engine.title])
  })

  test('hands back what a layout reports, in its order', () => {
    const set = engine.set(
      `${PAGE}#metadata((slot: "a", x: 1.5))<fit>#metadata((slot: "b", fits: false))<fit>
       #metadata((media: "m", ppi: 72))<picture>#metadata((x: 1, y: 2, side: 30))<code>
       #metadata((kind: "url", tall: 3))<own>`,
    )
    expect(set).toMatchObject({
      slots: [
        { slot: 'a', x: 1.5 },
        { slot: 'b', fits: false },
      ],
      pictures: [{ media: 'm', ppi: 72 }],
      code: { x: 1, y: 2, side: 30 },
      own: [{ kind: 'url', tall: 3 }],
    })
  })

  test('says where a layout is broken, and makes nothing of it', () => {
    const { pdf, svg, problems } = engine.set(`${PAGE}#let a = 1\n#foo(a)`)
    expect([pdf, svg]).toEqual([null, null])
    expect(problems).toMatchObject([{ level: 'error', at: expect.stringMatching(/layout\.typ 4:2$/) }])
    expect(problems[0]?.en).toContain('unknown variable: foo')
  })

  test('says so in the file where the error is, not in the one that imports it', () => {
    const { problems } = engine.set('#import "kit/a.typ": *', {}, { 'kit/a.typ': '\n#let a = nothing-here' })
    expect(problems[0]?.at).toMatch(/kit\/a\.typ 2:10$/)
  })

  test('an unknown font is an error, though a file was made', () => {
    const { pdf, problems } = engine.set('#set text(font: "Comic Sans MS")\nx')
    expect(pdf).not.toBeNull()
    expect(problems).toMatchObject([{ level: 'error', at: expect.stringContaining('layout.typ 1:') }])
  })

  test('has no fonts but the press’s own', async () => {
    const { pdf, problems } = engine.set(
      '#set text(font: ("DejaVu Sans", "Libertinus Serif", "New Computer Modern"))\n#set page(width: 297mm, height: 420mm)\nx',
    )
    if (engine.renderer.engine.capabilities.ownFacesOnly) return expect(problems).toHaveLength(3)
    // The other one brings its own and looks on the machine: then preflight refuses the file.
    const paper = toPaper('a3', { bleedMm: 0, cropMarks: false })
    const bytes = finishSheet(pdf ?? new Uint8Array(), paper, { ...IDENTITY, creator: name })
    const { problems: found } = await createSheetChecker()(bytes, {
      order: sheetOrder('a3', 1, { bleedMm: 0, cropMarks: false }),
      set: { pdf, slots: [] },
      layered: false,
      code: { place: null, address: '' },
      floors: { bodyFloorPt: 14, captionFloorPt: 9 },
    })
    expect(found.map((p) => p.code)).toContain('font/unlisted')
  })

  test.each(HOSTILE)('hostile words come out as they are: %j', (text) => {
    const set = engine.set(`${PAGE}#let d = json(bytes(sys.inputs.data))\n#metadata(d.text)<fit>#d.text`, { text })
    expect(set.problems).toEqual([])
    expect(set.slots).toEqual([text])
    if (text.includes('\u0000')) return
    writeFileSync(join(engine.workspace.dir, 'hostile.pdf'), set.pdf ?? '')
    const words = runTool('pdftotext', [join(engine.workspace.dir, 'hostile.pdf'), '-']).out
    expect(words.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })

  test('reads no file outside its workspace', () => {
    const secret = secretFile('SECRET')
    const away = relative(join(engine.workspace.dir, 'case'), secret.path)
    const ways = [secret.path, away, `/${away}`, '/../secret.txt', 'layout.typ/../../../secret.txt']
    for (const path of ways) {
      const set = engine.set(`#metadata(read(${JSON.stringify(path)}))<fit>`)
      expect(set.pdf, path).toBeNull()
      expect(JSON.stringify(set), path).not.toContain('SECRET')
    }
    secret.remove()
  })

  test('a file that is not there is said with its place', () => {
    const { problems } = engine.set('\n#image("/pictures/none.jpg")')
    expect(problems).toMatchObject([{ level: 'error', at: expect.stringMatching(/layout\.typ 2:/) }])
  })

  test('fetches nothing: a package is refused, and nobody is asked for it', async () => {
    const asked: string[] = []
    const proxy = createServer((socket) => {
      asked.push('someone')
      socket.on('error', () => undefined).destroy()
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const address = proxy.address()
    const before = process.env.HTTPS_PROXY
    // An engine that went out would be seen here.
    process.env.HTTPS_PROXY = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    const { pdf, problems } = engine.set('#import "@preview/cetz:0.3.0": canvas')
    const local = engine.set('x', {}, { 'b.typ': '#import "@local/a:0.1.0"', 'layout.typ': '#import "b.typ"' })
    await setTimeout(50)
    if (before === undefined) delete process.env.HTTPS_PROXY
    else process.env.HTTPS_PROXY = before
    await new Promise((resolve) => proxy.close(resolve))
    expect([pdf, local.pdf]).toEqual([null, null])
    expect(problems[0]?.at).toMatch(/layout\.typ 1:/)
    expect(local.problems[0]?.at).toMatch(/b\.typ 1:/)
    expect(asked).toEqual([])
  })

  test('the same sheet is the same bytes, from this engine or a new one', async () => {
    const first = engine.setTypical('steps', '600x900').pdf
    engine.setTypical('quiz', '600x900')
    const request = { layout: `${engine.workspace.layouts}/steps/layout.typ`, want: 'pdf' as const }
    const data = engine.typical('steps', '600x900')
    const second = (await engine.again()).renderSheet({ ...request, data }).pdf
    const paper = toPaper('600x900', { bleedMm: 3, cropMarks: true })
    const finished = [first, second].map((pdf) =>
      finishSheet(pdf ?? new Uint8Array(), paper, { ...IDENTITY, creator: name }),
    )
    expect(Buffer.compare(finished[0] ?? Buffer.alloc(0), finished[1] ?? Buffer.alloc(1))).toBe(0)
  })

  test('draws a preview as one SVG, whole and without scripts or anything from outside', () => {
    const { svg, pdf, pages } = engine.setTypical('lead-picture', '600x900', 'svg')
    expect([pdf, pages]).toEqual([null, 1])
    expect(/<svg [^>]*viewBox="0 0 1751\.\d+|<svg [^>]*viewBox="0 0 1752/.test(svg ?? '')).toBe(true)
    expect(/<script|<style|<foreignObject|href="https?:/.exec(svg ?? '')?.[0]).toBeUndefined()
  })

  test('can do what it says it can', () => {
    const { pageBleed, spotColour, cmykGradients } = engine.renderer.engine.capabilities
    const bleed = engine.set('#set page(width: 100pt, height: 100pt, bleed: 9pt)\n')
    expect(bleed.problems.length === 0).toBe(pageBleed)
    const spot = engine.set('#let red = color.spot("HKS 14", cmyk(0%, 100%, 80%, 0%))\n#rect(fill: red.tint(50%))')
    expect(Buffer.from(spot.pdf ?? '').includes('/Separation')).toBe(spotColour)
    for (const kind of cmykGradients) {
      const fill = `gradient.${kind}(cmyk(0%, 90%, 0%, 0%), cmyk(90%, 0%, 0%, 0%), space: cmyk)`
      const { pdf } = engine.set(`#rect(width: 50pt, height: 50pt, fill: ${fill})`)
      expect(Buffer.from(pdf ?? '').includes('/DeviceCMYK')).toBe(true)
    }
  })
})

test('an engine’s name leads to that engine', async () => {
  const bench = await openEngine('wasm')
  for (const name of ENGINE_NAMES) expect((await createEngine(name, bench.workspace.dir)).engine.name).toBe(name)
  bench.close()
})
