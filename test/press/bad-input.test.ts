import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readManifest } from '../../site/press/manifest.ts'
import { pressPosters } from '../../site/press/press-posters.ts'
import { openTestPress } from '../support/press.ts'
import type { SnapshotInput } from '../support/snapshot.ts'

const GALLERY = 'TC-004'
const said = (text: string) => ({ zh: [{ kind: 'paragraph' as const, runs: [{ text }] }] })
const panelNo = (snapshot: SnapshotInput, no: number) =>
  snapshot.panels.find((p) => p.edition === '2026-11' && p.no === no)

async function textOf(file: string): Promise<string> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(readFileSync(file))
  const text = document.getPage(0).getText()
  document.destroy()
  return text
}

test('Typst markup, HTML and quotes are printed as they were written', async () => {
  const hostile = '#import "x": * $x^2$ *粗* _斜_ `code` <b>粗</b> &amp; "引" \\u{41} @ref ]}#panic("x")'
  const press = await openTestPress((snapshot) =>
    Object.assign(panelNo(snapshot, 1) ?? {}, { body: said(hostile), title: { zh: '#let|$标$题' } }),
  )
  const report = await pressPosters({ ...press.options, gallery: GALLERY })
  expect(report.problems).toEqual([])
  const flat = (await textOf(join(report.outDir, 'TC-004_2026-11_1of2_a3.pdf'))).replace(/\s/g, '')
  expect(flat).toContain(hostile.replace(/\s/g, ''))
  expect(flat).toContain('#let$标$题')
})

test('marks that turn the direction of a line are left out', async () => {
  const press = await openTestPress((snapshot) =>
    Object.assign(panelNo(snapshot, 1) ?? {}, { lead: { zh: '请勿\u202e相信\u2066反转\u200f文字' } }),
  )
  const report = await pressPosters({ ...press.options, gallery: GALLERY })
  expect(report.problems).toEqual([])
  expect(await textOf(join(report.outDir, 'TC-004_2026-11_1of2_a3.pdf'))).toContain('请勿相信反转文字')
})

test('a character that no face has is named with its field, and only that panel’s sheets are missing', async () => {
  const press = await openTestPress((snapshot) =>
    Object.assign(panelNo(snapshot, 1) ?? {}, { lead: { zh: '真好看😀！' } }),
  )
  const report = await pressPosters(press.options)
  expect(report.ok).toBe(false)
  const errors = report.problems.filter((p) => p.level === 'error')
  expect(errors.map((p) => p.code)).toEqual(expect.arrayContaining(['panel/missing-glyph']))
  expect(errors[0]?.zh).toContain('😀')
  expect(errors[0]?.at).toMatch(/2026-11 \/ 第 1 版 .*导语/)
  const listed = readManifest(report.outDir)?.sheets ?? []
  expect(listed.length).toBe(15 - report.counts.failed)
  expect(listed.some((s) => s.panelNo === 1)).toBe(false)
  expect(listed.some((s) => s.panelNo === 2)).toBe(true)
})

test('an article that is too long is a problem with panel, format and characters, never a clipped line', async () => {
  const long = '长江江豚靠声音生活。'.repeat(300)
  const press = await openTestPress((snapshot) => Object.assign(panelNo(snapshot, 2) ?? {}, { body: said(long) }))
  const report = await pressPosters(press.options)
  const [problem] = report.problems.filter((p) => p.code === 'panel/text-too-long' && p.at.includes('600x900'))
  expect(problem?.at).toMatch(/2026-11 \/ 第 2 版 \/ 600x900 \/ 正文/)
  expect(problem?.zh).toMatch(/多 \d+ 字（现有 3000 字）/)
  expect(problem?.hint).toBeDefined()
  expect(existsSync(join(report.outDir, 'TC-001_2026-11_2of4_600x900.pdf'))).toBe(false)
})

test('a title of 10,000 characters is a problem, and the others are pressed', async () => {
  const press = await openTestPress((snapshot) =>
    Object.assign(panelNo(snapshot, 2) ?? {}, { title: { zh: '字'.repeat(10_000) } }),
  )
  const report = await pressPosters({ ...press.options, gallery: GALLERY })
  expect(report.problems.map((p) => p.code)).toContain('panel/text-too-long')
  expect(report.counts).toMatchObject({ planned: 2, failed: 1 })
})

test('a broken picture is named by what the editor called it', async () => {
  const press = await openTestPress()
  const snapshot = JSON.parse(readFileSync(join(press.snapshotDir, 'snapshot.json'), 'utf8')) as SnapshotInput
  const panel = snapshot.panels.find((p) => p.edition === '2026-11' && p.picture)
  const media = snapshot.media.find((m) => m.id === panel?.picture?.media)
  writeFileSync(join(press.snapshotDir, 'media', media?.file ?? ''), 'not a picture')
  const report = await pressPosters(press.options)
  expect(report.problems.find((p) => p.code === 'picture/broken')?.at).toContain(media?.originalName ?? '?')
  expect(report.counts.failed).toBeGreaterThan(0)
})

test('a picture too coarse for its size is refused with both figures', async () => {
  const press = await openTestPress((snapshot) => {
    for (const shop of snapshot.printShops) shop.profile.minPpi = 300
    const photo = snapshot.media.find((m) => m.file.endsWith('.jpg'))
    Object.assign(panelNo(snapshot, 1) ?? {}, { picture: { media: photo?.id } })
  })
  const report = await pressPosters({ ...press.options, gallery: 'TC-005' })
  const [problem] = report.problems.filter((p) => p.code === 'picture/too-coarse')
  expect(problem).toMatchObject({ level: 'error' })
  expect(problem?.zh).toMatch(/只有 \d+ ppi，需 300/)
})

test('an article of one character is a poster, one of 20,000 a problem with its count', async () => {
  const press = await openTestPress((snapshot) => {
    Object.assign(panelNo(snapshot, 1) ?? {}, { body: said('水') })
    Object.assign(panelNo(snapshot, 2) ?? {}, { body: said('江'.repeat(20_000)) })
  })
  const report = await pressPosters({ ...press.options, gallery: GALLERY })
  expect(report.counts).toMatchObject({ planned: 2, failed: 1 })
  expect(report.problems.map((p) => p.code)).toEqual(['panel/text-too-long'])
  expect(report.problems[0]?.zh).toContain('现有 20000 字')
  expect(report.problems[0]?.at).toContain('第 2 版')
})

test('what is wrong with a panel’s layer keeps the sheets of all its galleries back, not of the first only', async () => {
  const press = await openTestPress((snapshot) => {
    for (const shop of snapshot.printShops) shop.profile.minPpi = 600
    const photo = snapshot.media.find((m) => m.file.endsWith('.jpg'))
    Object.assign(panelNo(snapshot, 1) ?? {}, { picture: { media: photo?.id } })
  })
  const report = await pressPosters(press.options)
  const codes = report.problems.filter((p) => p.level === 'error').map((p) => p.code)
  expect(new Set(codes)).toEqual(new Set(['picture/too-coarse']))
  const listed = (readManifest(report.outDir)?.sheets ?? []).map(({ panelNo: no }) => no)
  expect(listed).not.toContain(1)
  expect(listed).toContain(2)
})

test('a picture of 12 pixels is refused by what it is short of, on every sheet that shows it', async () => {
  const press = await openTestPress((snapshot) => {
    const photo = snapshot.media.find((m) => m.file.endsWith('.jpg'))
    Object.assign(panelNo(snapshot, 1) ?? {}, { picture: { media: photo?.id } })
  })
  const { media } = JSON.parse(readFileSync(join(press.snapshotDir, 'snapshot.json'), 'utf8')) as SnapshotInput
  const photo = media.find((m) => m.file.endsWith('.jpg'))
  const tiny = await sharp({ create: { width: 12, height: 12, channels: 3, background: '#369' } })
    .jpeg()
    .toBuffer()
  writeFileSync(join(press.snapshotDir, 'media', photo?.file ?? ''), tiny)
  const report = await pressPosters({ ...press.options, gallery: GALLERY })
  const [problem] = report.problems.filter((p) => p.level === 'error')
  expect(problem).toMatchObject({ code: 'picture/too-coarse', at: expect.stringContaining('TC-004') })
  expect(problem?.zh).toMatch(/只有 1 ppi，需 \d+/)
  expect(report.counts.failed).toBe(1)
})

test('a layout that is not there is a problem, not a shorter edition', async () => {
  const press = await openTestPress((snapshot) => Object.assign(panelNo(snapshot, 1) ?? {}, { layout: 'curve' }))
  const report = await pressPosters({ ...press.options, gallery: GALLERY })
  expect(report.ok).toBe(false)
  expect(report.problems.map((p) => p.code)).toContain('press/not-asked')
})
