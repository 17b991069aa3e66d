import { beforeAll, describe, expect, it } from 'vitest'
import type { MadeLeaflet } from '../../site/build/leaflet-files.ts'
import { contrast } from '../../site/styles/oklch.ts'
import { bytesOf, leafletsOf, panelOf } from '../support/leaflets.ts'
import type { SnapshotInput } from '../support/snapshot.ts'
import { readTagged, type TaggedPdf } from '../support/tagged-pdf.ts'
import { runTool, veraPdf } from '../support/tools.ts'

/** One panel has everything that can be in one; the others are the test's own: a sky, a photograph, a drawing. */
function withEverything(snapshot: SnapshotInput): void {
  const panel = panelOf(snapshot, '2026-11', 2)
  const words = (zh: string, en: string) => ({ zh, en })
  Object.assign(panel, {
    alert: {
      colour: 'orange',
      issued: words('气象台八月十二日发布', 'Issued on 12 August'),
      until: words('到十四日', 'Until the 14th'),
    },
    timeline: [{ year: 2006, when: '2006', text: words('约1800头', 'About 1800') }],
    steps: [
      { label: words('看', 'Look'), text: words('看江面', 'at the river'), phase: words('出门前', 'Before') },
      { label: words('听', 'Listen'), text: words('听换气声', 'for a breath'), phase: words('在江边', 'There') },
    ],
    myths: [{ claim: words('江豚是鱼', 'It is a fish'), truth: words('它是哺乳动物', 'It is a mammal') }],
    grades: [
      {
        name: words('蓝色', 'Blue'),
        colour: 'blue',
        when: words('六级风', 'Force 6'),
        act: words('关窗', 'Shut windows'),
      },
      {
        name: words('红色', 'Red'),
        colour: 'red',
        when: words('十二级风', 'Force 12'),
        act: words('不出门', 'Stay in'),
      },
    ],
    questions: [
      {
        question: words('江豚用什么看路？', 'How does it find its way?'),
        options: [words('眼睛', 'Eyes'), words('回声', 'Echoes')],
        answer: 1,
        why: words('水太浑。', 'The water is turbid.'),
      },
    ],
    fact: { number: '1249', unit: words('头', 'animals'), text: words('二〇二二年的估算', 'Estimate of 2022') },
  })
}

const nameOf = (l: MadeLeaflet) => `${l.panel ?? l.edition} ${l.size} ${l.lang}`
let made: MadeLeaflet[] = []
const read = new Map<string, TaggedPdf>()
const of = (name: string): TaggedPdf => {
  const found = read.get(name)
  if (!found) throw new Error(`no leaflet ${name}: ${[...read.keys()].join(', ')}`)
  return found
}
const textOf = (name: string): string => {
  const one = made.find((l) => nameOf(l) === name)
  return runTool('pdftotext', ['-q', one?.file ?? '', '-']).out.replace(/\s+/g, '')
}
/** What a screen reader says: the text along the structure tree, not along the page. */
const spoken = (name: string): string => {
  const { out } = runTool('pdfinfo', ['-struct-text', made.find((l) => nameOf(l) === name)?.file ?? ''])
  return Array.from(out.matchAll(/^ +"(.*)"$/gm), ([, words = '']) => words)
    .join('')
    .replace(/\s+/g, '')
}
const EVERYTHING = 'panel-2026-11-2'

beforeAll(async () => {
  const { leaflets, problems } = await leafletsOf('2026-11', withEverything)
  expect(problems).toEqual([])
  made = leaflets
  for (const leaflet of made) read.set(nameOf(leaflet), readTagged(bytesOf(leaflet)))
}, 240_000)

describe('the leaflets of a month', () => {
  it('are two sizes a panel and language, and one booklet a language', () => {
    expect(made.filter((l) => l.panel !== null)).toHaveLength(4 * 2 * 2)
    expect(made.filter((l) => l.panel === null).map((l) => [l.size, l.lang])).toEqual([
      ['large', 'zh'],
      ['large', 'en'],
    ])
  })

  it('comply with PDF/UA-1, each of them, says veraPDF', () => {
    const said = veraPdf(
      'ua1',
      made.map((l) => l.file),
    )
    expect([...said.values()].flat()).toEqual([])
    expect(said.size).toBe(made.length)
  })

  it('say their language and show their title', () => {
    for (const [name, pdf] of read) {
      expect(pdf, name).toMatchObject({ marked: true, showsTitle: true, lang: name.endsWith('zh') ? 'zh-CN' : 'en' })
      expect(pdf.title, name).toMatch(name.includes('large') ? /大字版|large type/ : /折页|leaflet/)
    }
  })

  it('have no text under 18 pt in large type, and body text of 11 to 12 pt in ordinary', () => {
    for (const [name, pdf] of read) {
      const sizes = pdf.glyphs.filter((g) => g.text.trim() !== '').map((g) => g.pt)
      if (name.includes('large')) expect(Math.min(...sizes), name).toBeGreaterThanOrEqual(17.99)
      else {
        const most = mostFrequent(sizes.map((pt) => Math.round(pt * 2) / 2))
        expect(Math.min(...sizes), name).toBeGreaterThan(7.5)
        expect(most, name).toBeGreaterThanOrEqual(10)
        expect(
          sizes.some((pt) => pt > 11 && pt < 12),
          name,
        ).toBe(true)
      }
    }
  })

  it('set every character as a glyph', () => {
    for (const [name, pdf] of read)
      expect(
        pdf.glyphs.filter((g) => g.gid === 0),
        name,
      ).toEqual([])
  })

  it('colour no text below 7 : 1 on the paper or on the wall', () => {
    for (const [name, pdf] of read)
      for (const colour of new Set(pdf.glyphs.filter((g) => g.text.trim() !== '').map((g) => g.colour))) {
        const hex = colour.length === 7 ? colour : `#${colour.slice(1).repeat(3)}`
        const best = Math.max(contrast(hex, '#ffffff'), contrast(hex, '#014165'))
        expect(best, `${name} ${hex}`).toBeGreaterThanOrEqual(7)
      }
  })
})

describe('a panel with everything', () => {
  it('is read in its order: title, picture, lead, text, lists, questions, answers, sources', () => {
    const text = spoken(`${EVERYTHING} ordinary zh`)
    const order = [
      '1249',
      '年表',
      '2006',
      '怎么做',
      '出门前',
      '在江边',
      '传言：江豚是鱼',
      '其实：',
      '分级',
      '十二级风',
      '想一想',
      '眼睛',
      '答案',
      'B.回声',
      '资料来源',
      '关于这份折页',
    ]
    let at = 0
    for (const words of order) {
      const found = text.indexOf(words, at)
      expect(found, `${words} after ${text.slice(Math.max(0, at - 20), at)}`).toBeGreaterThanOrEqual(at)
      at = found
    }
  })

  it('has a tag for each kind: headings without a level left out, lists, a table with head cells, figures with words', () => {
    for (const lang of ['zh', 'en']) {
      const { elements } = of(`${EVERYTHING} large ${lang}`)
      const roles = elements.map((e) => e.role)
      for (const role of [
        'H1',
        'H2',
        'H3',
        'L',
        'LI',
        'Lbl',
        'LBody',
        'Table',
        'TH',
        'TD',
        'Figure',
        'Caption',
        'Link',
      ])
        expect(roles, role).toContain(role)
      expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
      const levels = roles.flatMap((role) => (/^H\d$/.test(role) ? Number(role[1]) : []))
      levels.forEach((level, i) => {
        expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
      })
      for (const figure of elements.filter((e) => e.role === 'Figure')) expect(figure.alt.length).toBeGreaterThan(8)
    }
  })

  it('leads to its page, and to its sources at their printed addresses', () => {
    const { links } = of(`${EVERYTHING} ordinary zh`)
    expect(links.uris).toContain('https://kphl.example/panels/2026-11-2/')
    expect(links.uris).toContain('https://www.moa.gov.cn/')
    expect(of(`${EVERYTHING} ordinary en`).links.uris).toContain('https://kphl.example/en/panels/2026-11-2/')
    expect(textOf(`${EVERYTHING} large zh`)).toContain('https://www.moa.gov.cn/')
  })
})

describe('a source in another language', () => {
  it('is marked with it, so that a voice reads it rightly', () => {
    const langs = (name: string) => of(name).elements.flatMap((e) => (e.lang ? [`${e.role} ${e.lang}`] : []))
    expect(langs(`${EVERYTHING} ordinary en`)).toContain('LBody zh-CN')
    expect(langs(`${EVERYTHING} ordinary zh`)).toEqual([])
  })
})

describe('a sky', () => {
  it('is told in words: when, what is drawn out, planets, stars; its days stand in a list', () => {
    const name = made.find(
      (l) => l.panel !== null && l.lang === 'zh' && alts(of(nameOf(l))).some((a) => a.includes('星空图')),
    )
    expect(name).toBeDefined()
    const [alt = ''] = alts(of(nameOf(name as MadeLeaflet))).filter((a) => a.includes('星空图'))
    expect(alt).toMatch(/上北下南，左东右西.*亮星：.*星官：/)
    expect(textOf(nameOf(name as MadeLeaflet))).toContain('本月天象')
  })
})

describe('the booklet', () => {
  it('has a cover, contents that lead to every chapter, all panels, the sources and an imprint', () => {
    const booklet = of('2026-11 large zh')
    const chapters = booklet.bookmarks
    expect(chapters.slice(0, 2)).toEqual(['江上星空', expect.any(String)])
    expect(chapters.slice(-1)).toEqual(['关于这本小册子'])
    expect(chapters).toContain('资料来源')
    expect(booklet.elements.filter((e) => e.role === 'TOCI')).toHaveLength(6)
    expect(new Set(booklet.links.pages).size).toBe(6)
    expect(Math.min(...booklet.links.pages)).toBe(2)
    expect(Math.max(...booklet.links.pages)).toBe(booklet.pages - 1)
  })

  it('prints in its contents the page that each chapter begins on', () => {
    const { links } = of('2026-11 large zh')
    const one = made.find((l) => l.panel === null && l.lang === 'zh')
    const contents = runTool('pdftotext', ['-q', '-layout', '-f', '2', '-l', '2', one?.file ?? '', '-']).out.replaceAll(
      '\u2060',
      '',
    )
    const printed = [...contents.matchAll(/^\s*\p{Script=Han}.*\.\s*(\d+)\s*$/gmu)].map(([, no]) => Number(no))
    expect(printed).toEqual([...new Set(links.pages)].sort((a, b) => a - b).map((page) => page + 1))
  })
})

const alts = (pdf: TaggedPdf) => pdf.elements.filter((e) => e.role === 'Figure').map((e) => e.alt)

function mostFrequent(values: number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
