import { type PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { preflightFile } from '../../../site/press/preflight/preflight-file.ts'
import { BUILT_IN_PROFILES } from '../../../site/press/preflight/preflight-profile.ts'
import { addResource, area, goodPdf, mm, packed, stream, textAt } from '../../support/good-pdf.ts'

const [profile] = BUILT_IN_PROFILES
if (!profile) throw new Error('there is a profile')
const check = (bytes: Uint8Array) => preflightFile(bytes, { at: 'any.pdf', profile })

/** The same numbers in every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

test('a file with any bytes spoiled is answered, never thrown at', async () => {
  const good = await goodPdf('PDF/X-4')
  for (let seed = 1; seed <= 60; seed += 1) {
    const roll = dice(seed)
    const bytes = good.slice(0, seed % 3 === 0 ? Math.floor(roll() * good.length) : good.length)
    // Most bytes are those of the profile and the photograph: half the blows go to the ends, where the structure is.
    for (let blow = 0; blow < 30; blow += 1) {
      const near = Math.floor(roll() * 6000)
      const at = blow % 2 === 0 ? near : bytes.length - 1 - near
      bytes[at] = Math.floor(roll() * 256)
    }
    const { findings } = await check(bytes)
    for (const one of findings) expect(one.zh.length).toBeGreaterThan(3)
  }
})

test('a file that anyone may open but not change is read, and its lock is named', async () => {
  const document = await PDFDocument.load(await goodPdf('PDF/X-4'), { updateMetadata: false })
  document.encrypt({ userPassword: '', ownerPassword: 'owner', permissions: { modifying: false } })
  const { document: read, findings } = await check(await document.save({ useObjectStreams: false }))
  expect(findings.map((one) => one.code)).toContain('file/encrypted')
  expect(read?.pages[0]?.marks.length).toBeGreaterThan(5)
})

test('a form that draws itself, and forms that draw each other a million times, come to an end', async () => {
  const bytes = await goodPdf('PDF/X-4', (draft) => {
    const { ctx } = draft
    const [resources, xobjects] = [ctx.obj({}) as PDFDict, ctx.obj({}) as PDFDict]
    resources.set(PDFName.of('XObject'), xobjects)
    for (let level = 0; level < 12; level += 1) {
      const again = Array.from({ length: 12 }, () => `/F${level + 1} Do`).join(' ')
      const entries = { Type: 'XObject', Subtype: 'Form', BBox: ctx.obj([0, 0, 2000, 2000]), Resources: resources }
      const form = ctx.register(packed(ctx, entries as never, `${again} 0 0 0 1 k 9 9 9 9 re f`))
      xobjects.set(PDFName.of(`F${level}`), form)
    }
    const first = xobjects.lookup(PDFName.of('F0'))
    if (first) addResource(draft, 'XObject', 'F0', first)
    draft.content.push('/F0 Do')
  })
  const { findings } = await check(bytes)
  expect(findings.map((one) => one.code)).toContain('file/too-complex')
})

test('a page turned, scaled, shifted and nested still says where its faults are, on the trim', async () => {
  const bytes = await goodPdf('PDF/X-4', (draft) => {
    const entries = {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: draft.ctx.obj([0, 0, 1000, 1000]),
      Matrix: draft.ctx.obj([2, 0, 0, 2, mm(9), mm(9)]),
    }
    const form = stream(draft.ctx, entries as never, `1 0 0 rg ${mm(50)} ${mm(30)} ${mm(10)} ${mm(5)} re f`)
    draft.content.push(`/${addResource(draft, 'XObject', 'Fm', form)} Do`)
  })
  const { findings } = await check(bytes)
  const found = findings.find((one) => one.code === 'colour/rgb')
  // Twice as large, from the trim's corner: 100 mm from the left, 60 to 70 mm from the bottom of 420.
  expect(found?.places).toEqual([{ page: 1, x: 100, y: 350, width: 20, height: 10 }])
})

test('a figure is said as a print shop says it', async () => {
  const wide = `q ${mm(240)} 0 0 ${mm(160)} ${mm(29)} ${mm(109)} cm /Im1 Do Q`
  const { findings } = await check(await goodPdf('PDF/X-4', (draft) => draft.content.push(wide)))
  expect(findings[0]).toMatchObject({ code: 'picture/too-coarse', zh: '图 2 在 240 毫米上只有 50 ppi，需 72' })
  expect(findings[0]?.hint).toContain('681 像素')
})

test('small black text that knocks out is a note, not a finding', async () => {
  const { findings, notes } = await check(
    await goodPdf('PDF/X-4', (draft) => draft.content.push(textAt(20, 150, 9, '月'))),
  )
  expect(findings).toEqual([])
  expect(notes.map((one) => one.code)).toEqual(['ink/black-knocks-out'])
})

test('at one tenth of the size everything is judged as it will be printed', async () => {
  const tenth = { ...profile, scale: 10, bleedMm: 30, minPpi: 25 }
  const bytes = await goodPdf('PDF/X-4', (draft) => draft.content.push(`0 0 0 1 K 0.1 w ${area(100, 100, 20, 20)} S`))
  const { findings } = await preflightFile(bytes, {
    at: 'x',
    profile: tenth,
    trimMm: { widthMm: 2970, heightMm: 4200 },
  })
  expect(findings.filter((one) => one.level === 'error').map((one) => one.zh)).toEqual([
    '图 1 在 600 毫米上只有 20 ppi，需 25',
  ])
})

test('the same fault on every page is one finding that counts them', async () => {
  const document = await PDFDocument.create()
  for (let no = 0; no < 12; no += 1) document.addPage([300, 400]).drawText('x')
  const { findings } = await check(await document.save())
  const noTrim = findings.filter((one) => one.code === 'page/no-trim')
  expect(noTrim.map((one) => [one.at, one.count])).toEqual([['any.pdf', 12]])
  expect(findings.find((one) => one.code === 'font/not-embedded')?.zh).toBe('字体没有嵌入：Helvetica')
})

test('of a brochure with 300 pages all are counted', async () => {
  const document = await PDFDocument.create()
  for (let page = 0; page < 300; page += 1) document.addPage([100, 100])
  const { findings } = await check(await document.save())
  expect(findings.find((one) => one.code === 'page/count')?.zh).toContain('300 页')
})
