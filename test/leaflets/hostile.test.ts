import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wantedLeaflets } from '../../site/build/leaflet-files.ts'
import { readSnapshot } from '../../site/data/read-snapshot.ts'
import { makeLeaflets } from '../../site/leaflets/make-leaflets.ts'
import { writeLeaflets } from '../../site/leaflets/write-leaflets.ts'
import { bytesOf, leafletsOf, panelOf } from '../support/leaflets.ts'
import { readTagged } from '../support/tagged-pdf.ts'
import { runTool, veraPdf } from '../support/tools.ts'

const paragraph = (text: string) => ({ kind: 'paragraph' as const, runs: [{ text }] })
const textOf = (file: string) => runTool('pdftotext', ['-q', file, '-']).out.replace(/\s+/g, '')

describe('bad input', () => {
  it('is set as it was written: no code, no unsafe link, no heading level left out', async () => {
    const { leaflets, problems } = await leafletsOf('2026-10', (snapshot) => {
      const panel = panelOf(snapshot, '2026-10', 1)
      panel.lead = { zh: '#panic("x") $x^2$ \\ <b>粗</b> *星* @ref {㙍|duō}' }
      panel.body = {
        zh: [
          { kind: 'heading', level: 3, runs: [{ text: '三级在先' }] },
          { kind: 'list', ordered: false, items: [[{ text: '' }]] },
          {
            kind: 'table',
            head: true,
            rows: [
              [[{ text: '浓度' }], [{ text: '*多久*' }]],
              [[{ text: '200' }], []],
              [[{ text: '表里 #x', href: 'javascript:alert(1)' }], [{ text: '2 小时', bold: true }]],
            ],
          },
          {
            kind: 'paragraph',
            runs: [
              { text: '坏的', href: 'javascript:alert(1)' },
              { text: '好的', href: 'https://www.example.org/a' },
              { text: '本站', href: '/about/' },
              { text: '10' },
              { text: '−6', sup: true },
              { text: 'CO₂😀𪚥' },
              { text: 'a'.repeat(400) },
            ],
          },
        ],
      }
    })
    expect(problems.map((p) => [p.code, p.level])).toEqual(
      Array.from({ length: 3 }, () => ['leaflet/missing-glyph', 'warning']),
    )
    const own = leaflets.filter((l) => l.panel === 'panel-2026-10-1')
    expect(own).toHaveLength(2)
    expect(
      [
        ...veraPdf(
          'ua1',
          own.map((l) => l.file),
        ).values(),
      ].flat(),
    ).toEqual([])
    for (const leaflet of own) {
      const { links, elements, glyphs } = readTagged(bytesOf(leaflet))
      expect(links.uris).toEqual(expect.arrayContaining(['https://www.example.org/a', 'https://kphl.example/about/']))
      expect(links.uris.filter((uri) => uri.startsWith('javascript'))).toEqual([])
      expect(elements.find((e) => /^H[2-6]$/.test(e.role))?.role).toBe('H2')
      expect(glyphs.filter((g) => g.gid === 0)).toEqual([])
      const text = textOf(leaflet.file)
      expect(text).toContain('#panic(“x”)$x^2$\\')
      expect(text).toContain('<b>粗</b>*星*@ref㙍（duō）')
      expect(text).toContain('〓')
      if (leaflet.size === 'large') expect(Math.min(...glyphs.map((g) => g.pt))).toBeGreaterThanOrEqual(17.99)
    }
  })

  it('may be as short or as long as it likes: one character, twenty thousand', async () => {
    const { leaflets, problems } = await leafletsOf('2026-10', (snapshot) => {
      const short = panelOf(snapshot, '2026-10', 1)
      Object.assign(short, { title: { zh: '水' }, lead: { zh: '水' }, body: { zh: [] }, sources: [] })
      for (const key of ['subtitle', 'picture', 'fact'] as const) delete short[key]
      for (const article of snapshot.articles) if (short.articles.includes(article.id)) article.sources = []
      const long = panelOf(snapshot, '2026-10', 2)
      long.title = { zh: '六十个字的标题'.repeat(9) }
      long.body = { zh: Array.from({ length: 40 }, () => paragraph('江水向东，潮水向西。'.repeat(50))) }
      long.steps = Array.from({ length: 40 }, (_, i) => ({
        label: { zh: `第${i}步` },
        text: { zh: '慢慢来。'.repeat(20) },
      }))
    })
    expect(problems).toEqual([])
    const pages = (panel: string) => leaflets.filter((l) => l.panel === panel).map((l) => l.pages)
    expect(pages('panel-2026-10-1')).toEqual([1, 1])
    expect(Math.min(...pages('panel-2026-10-2'))).toBeGreaterThan(10)
    const two = leaflets.filter((l) => ['panel-2026-10-1', 'panel-2026-10-2'].includes(l.panel ?? ''))
    expect(
      [
        ...veraPdf(
          'ua1',
          two.map((l) => l.file),
        ).values(),
      ].flat(),
    ).toEqual([])
  })

  it('of pictures: one that is not licensed for the web is left out, and the leaflet is made', async () => {
    const { leaflets, problems } = await leafletsOf('2026-11', (snapshot) => {
      for (const media of snapshot.media) media.scope = { ...media.scope, web: false }
    })
    expect(problems).toEqual([])
    for (const leaflet of leaflets.filter((l) => l.size === 'ordinary' && l.lang === 'zh')) {
      const alts = readTagged(bytesOf(leaflet)).elements.filter((e) => e.role === 'Figure')
      // Only the code, and the sky, which nobody has to license.
      expect(alts.filter((e) => !/二维码|星空图|曲线图/.test(e.alt))).toEqual([])
    }
  })
})

describe('a broken picture', () => {
  it('is named in a warning; its leaflets are made without it, and with it once it can be read', async () => {
    const { snapshotDir } = await leafletsOf('none')
    const { snapshot } = readSnapshot(snapshotDir)
    const files = snapshot.media.map(({ file }) => join(snapshotDir, 'media', file))
    const whole = files.map((file) => readFileSync(file))
    for (const file of files) writeFileSync(file, 'no picture at all')
    const wanted = wantedLeaflets(
      snapshot,
      snapshot.editions.filter((e) => e.id === '2026-10'),
    )
    const dataDir = mkdtempSync(join(tmpdir(), 'leaflets-'))
    const options = { snapshotDir, dataDir, wanted, workers: 1 }
    const { leaflets, problems } = await makeLeaflets(options)
    const bytes = leaflets.map((l) => l.bytes)
    expect(leaflets).toHaveLength(9)
    expect(problems.length).toBeGreaterThan(0)
    expect(new Set(problems.map((p) => `${p.code} ${p.level}`))).toEqual(new Set(['picture/broken warning']))
    for (const [i, file] of files.entries()) writeFileSync(file, whole[i] ?? '')
    const mended = await makeLeaflets(options)
    expect(mended.problems).toEqual([])
    expect(mended.leaflets.filter((l, i) => l.bytes > (bytes[i] ?? 0)).length).toBeGreaterThan(0)
  })
})

describe('one snapshot', () => {
  it('gives the same bytes twice, and nothing is set a second time', async () => {
    const first = await leafletsOf('2026-11')
    const { snapshot } = readSnapshot(first.snapshotDir)
    const edition = snapshot.editions.filter((e) => e.id === '2026-11')
    const wanted = wantedLeaflets(snapshot, edition)
    const fresh = { snapshotDir: first.snapshotDir, dataDir: mkdtempSync(join(tmpdir(), 'leaflets-')), wanted }
    const again = await makeLeaflets(fresh)
    expect(
      again.leaflets.map((l) => bytesOf(l).equals(bytesOf(first.leaflets.find((f) => sameLeaflet(f, l)) ?? l))),
    ).toEqual(first.leaflets.map(() => true))
    let made = 0
    const third = await makeLeaflets({ ...fresh, onProgress: () => (made += 1) })
    expect([made, third.leaflets.length]).toEqual([0, first.leaflets.length])
  })

  it('is written with names that say what they are; what nobody asked for in a week is forgotten', async () => {
    const { snapshotDir, dataDir, leaflets } = await leafletsOf('2026-11')
    const report = await writeLeaflets({ snapshotDir, dataDir })
    expect(report).toMatchObject({ edition: '2026-11', leaflets: 16, booklets: 2, problems: [] })
    expect(readdirSync(report.outDir).sort()).toEqual(
      expect.arrayContaining([
        '2026-11-1-a4-en.pdf',
        '2026-11-1-a4.pdf',
        '2026-11-1-large.pdf',
        '2026-11-large-en.pdf',
        '2026-11-large.pdf',
      ]),
    )
    const cache = join(dataDir, 'press', 'cache', 'leaflets')
    const old = new Date(Date.now() - 9 * 86_400_000)
    for (const file of readdirSync(cache)) utimesSync(join(cache, file), old, old)
    await makeLeaflets({ snapshotDir, dataDir, wanted: [] })
    expect(readdirSync(cache)).toEqual([])
    // Their public names are links of their own and stay.
    expect(readFileSync(join(report.outDir, '2026-11-large.pdf')).length).toBe(
      leaflets.find((l) => l.panel === null && l.lang === 'zh')?.bytes,
    )
  })

  it('without the edition that was asked for says so', async () => {
    const { snapshotDir, dataDir } = await leafletsOf('none')
    const { problems } = await writeLeaflets({ snapshotDir, dataDir, edition: '2031-01' })
    expect(problems.map((p) => p.code)).toEqual(['edition/unknown'])
  })
})

const sameLeaflet = (a: { panel: unknown; lang: string; size: string }, b: typeof a) =>
  a.panel === b.panel && a.lang === b.lang && a.size === b.size
