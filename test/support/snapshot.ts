import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { CONTRACT_VERSION, type Snapshot, SnapshotSchema } from '#contract'
import { type TestPicture, testPictures } from './snapshot-pictures.ts'
import { TEST_TEXT } from './snapshot-text.ts'

export type SnapshotInput = z.input<typeof SnapshotSchema>
type Formats = ('600x900' | '900x1200' | '2400x1200' | 'a3')[]

const EDITED = '2026-10-20T08:00:00.000Z'
const PLACES: [string, string, string, string, number, number, Formats][] = [
  ['TC-001', '城厢镇', '紫薇社区', 'Ziwei', 31.452, 121.105, ['600x900', '2400x1200', '600x900', '600x900']],
  ['TC-002', '城厢镇', '梅园社区', 'Meiyuan', 31.458, 121.112, ['600x900', '600x900', '600x900', '600x900']],
  ['TC-003', '沙溪镇', '印溪社区', 'Yinxi', 31.572, 121.065, ['900x1200', '900x1200', '900x1200', '900x1200']],
  ['TC-004', '浏河镇', '听海社区', 'Tinghai', 31.508, 121.272, ['a3', 'a3']],
  ['TC-005', '浏河镇', '郑和社区', 'Zhenghe', 31.512, 121.28, ['2400x1200']],
  ['TC-006', '浮桥镇', '和平社区', 'Heping', 31.588, 121.215, ['600x900', '600x900', '600x900']],
]

const INKS = {
  '2026-10': {
    name: { zh: '赭石 · 桂子', en: 'Ochre and osmanthus' },
    deep: [30, 80, 95, 50],
    mid: [15, 60, 80, 15],
    light: [5, 25, 45, 0],
    paper: [2, 4, 10, 0],
    accent: [10, 40, 100, 0],
    screen: {
      wall: '#672c0c',
      accent: '#b18001',
      spark: '#da9f03',
      wallDark: '#532309',
      accentDark: '#cf9704',
      sparkDark: '#cf9704',
    },
  },
  '2026-11': {
    name: { zh: '江蓝 · 落日', en: 'River blue and sunset' },
    deep: [100, 60, 20, 40],
    mid: [70, 35, 15, 10],
    light: [25, 8, 8, 0],
    paper: [2, 4, 8, 0],
    accent: [0, 65, 95, 0],
    screen: {
      wall: '#014165',
      accent: '#d96911',
      spark: '#fe8b43',
      wallDark: '#013451',
      accentDark: '#f58237',
      sparkDark: '#f58237',
    },
  },
} satisfies Record<string, SnapshotInput['editions'][number]['palette']>

/** A small valid snapshot as plain data, to be changed by a test before it is written: 6 galleries, 2 editions × 4 panels. */
export async function testSnapshot(): Promise<{ snapshot: SnapshotInput; pictures: TestPicture[] }> {
  const pictures = await testPictures()
  const editions = (['2026-10', '2026-11'] as const).map((id) => ({
    id,
    from: `${id}-01`,
    until: id === '2026-10' ? '2026-10-31' : '2026-11-30',
    theme: id === '2026-10' ? { zh: '会思考的机器' } : { zh: '江上星空', en: 'Stars above the river' },
    intro:
      id === '2026-10'
        ? { zh: '这个月讲机器怎样看、怎样听，又怎样骗人。' }
        : {
            zh: '天黑得早了，正好抬头看星，低头看江。',
            en: 'Dark comes early: look up at the stars, down at the river.',
          },
    palette: INKS[id],
    kind: 'monthly' as const,
    panels: TEST_TEXT[id].map((_, i) => `panel-${id}-${i + 1}`),
  }))
  const snapshot: SnapshotInput = {
    contract: CONTRACT_VERSION,
    currentEdition: '2026-11',
    today: '2026-11-24',
    publicUrl: 'https://kphl.example',
    association: {
      name: { zh: '太仓科普画廊', en: 'Taicang Science Galleries' },
      series: { zh: '科普画廊', en: 'Science Gallery' },
      host: { zh: '太仓市科学技术协会', en: 'Taicang Association for Science and Technology' },
      motto: { zh: '江尾海头，月月换新', en: 'Where the river meets the sea, new every month' },
      notice: { zh: '本站为演示：画廊位置和活动均为示例。', en: 'A demonstration: places and events are examples.' },
    },
    galleries: PLACES.map(([code, town, community, en, lat, lng, formats], i) => ({
      code,
      name: { zh: `${community}科普画廊`, en: `${en} Science Gallery` },
      town: { zh: town },
      community: { zh: community, en },
      address: { zh: `郑和中路 ${i * 12 + 8} 号` },
      lat,
      lng,
      frames: formats.map((format, k) => ({ position: k + 1, format, inUse: true })),
      viewingDistanceM: 1.5,
      printShop: i < 3 ? 'shop-a' : 'shop-b',
      state: code === 'TC-006' ? 'under-repair' : 'in-use',
      sortKey: `${i}`,
    })),
    editions,
    panels: panelsAndArticles(pictures).panels,
    articles: panelsAndArticles(pictures).articles,
    bulletins: bulletins(),
    media: Object.values(pictures).map((p) => p.media),
    printShops: shops(),
    assignments: editions.flatMap((edition) =>
      PLACES.filter(([code]) => code !== 'TC-006' || edition.id === '2026-10').map(([code, , , , , , formats]) => ({
        edition: edition.id,
        gallery: code,
        exception: false,
        frames: formats.map((_, k) => ({ position: k + 1, panel: edition.panels[k % 4] ?? '' })),
      })),
    ),
  }
  return { snapshot, pictures: Object.values(pictures) }
}

/** Writes a snapshot folder (`snapshot.json` and `media/`) as the CMS would, and gives the parsed snapshot back. */
export async function writeTestSnapshot(
  dir: string,
  change: (snapshot: SnapshotInput) => void = () => undefined,
): Promise<Snapshot> {
  const { snapshot, pictures } = await testSnapshot()
  change(snapshot)
  await mkdir(join(dir, 'media'), { recursive: true })
  await writeFile(join(dir, 'snapshot.json'), JSON.stringify(snapshot, null, 1))
  await Promise.all(pictures.map((p) => writeFile(join(dir, 'media', p.media.file), p.bytes)))
  return SnapshotSchema.parse(snapshot)
}

const paragraphs = (texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, runs: [{ text }] }))

function panelsAndArticles(pictures: Record<string, TestPicture>) {
  const panels: SnapshotInput['panels'] = []
  const articles: SnapshotInput['articles'] = []
  for (const edition of ['2026-10', '2026-11'] as const) {
    TEST_TEXT[edition].forEach(({ body, bodyEn, more, picture, ...written }, i) => {
      const id = `${edition}-${i + 1}`
      const texts = { zh: paragraphs(body), en: bodyEn && paragraphs(bodyEn) }
      const shown = picture && [{ media: pictures[picture]?.media.id ?? '' }]
      const sources = [
        {
          full: '农业农村部. 2022 年长江江豚科学考察情况[EB/OL]. (2023-02-28)[2026-10-12].',
          short: '农业农村部，2023',
          url: 'https://www.moa.gov.cn/',
        },
      ]
      const enReady = edition === '2026-11'
      const moreText = {
        zh: [{ kind: 'heading' as const, level: 2 as const, runs: [{ text: '再多知道一点' }] }, ...paragraphs(more)],
      }
      articles.push({
        id: `article-${id}`,
        title: written.title,
        summary: written.lead,
        body: texts,
        more: moreText,
        pictures: shown ?? [],
        sources,
        enReady,
        updatedAt: EDITED,
      })
      panels.push({
        id: `panel-${id}`,
        edition,
        no: i + 1,
        body: texts,
        articles: [`article-${id}`],
        picture: shown?.[0],
        timeline: [],
        steps: [],
        myths: [],
        grades: [],
        sources,
        enReady,
        updatedAt: EDITED,
        ...written,
      })
    })
  }
  return { panels, articles }
}

function bulletins(): SnapshotInput['bulletins'] {
  const all = { updatedAt: EDITED, enReady: false }
  return [
    {
      ...all,
      id: 'b1',
      slug: 'ranqi-jiance-20261126',
      title: { zh: '上门检测|燃气热水器', en: 'Gas heater check' },
      body: { zh: paragraphs(['带上热水器的品牌和购买年份，工程师免费测一氧化碳。']), en: paragraphs(['Free check.']) },
      from: '2026-11-20',
      until: '2026-11-26',
      area: { town: { zh: '城厢镇' }, community: { zh: '紫薇社区' } },
      place: { zh: '紫薇社区党群服务中心' },
      kind: 'event',
      occurrences: [
        {
          day: '2026-11-26',
          start: '2026-11-26T14:00:00+08:00',
          end: '2026-11-26T16:00:00+08:00',
          moved: false,
        },
      ],
      enReady: true,
    },
    {
      ...all,
      id: 'b2',
      slug: 'huanxin-202612',
      title: { zh: '画廊换新：|十二月海报上墙' },
      body: { zh: paragraphs(['换新当天可能短时遮挡。']) },
      from: '2026-12-01',
      until: '2026-12-03',
    },
    {
      ...all,
      id: 'b3',
      slug: 'jiangtun-jiangzuo-20261114',
      title: { zh: '科普讲座：|江豚怎样用耳朵看路' },
      body: { zh: paragraphs(['录音和讲义可以下载。']) },
      from: '2026-11-10',
      until: '2026-11-14',
      area: { town: { zh: '浏河镇' } },
    },
  ]
}

function shops(): SnapshotInput['printShops'] {
  const material = { zh: '户外写真背胶' }
  const common = { minPpi: 72, maxFileMb: 200, material, file: 'pdf', scale: 1, black: 'k' } as const
  return [
    {
      id: 'shop-a',
      name: { zh: '甲图文' },
      slug: 'jia-tuwen',
      contact: '0512-00000000',
      profile: {
        ...common,
        process: 'inkjet',
        colour: 'rgb',
        bleedMm: 0,
        cropMarks: false,
        conformance: 'none',
        maxInk: 320,
      },
      special: [],
    },
    {
      id: 'shop-b',
      name: { zh: '乙印刷' },
      slug: 'yi-yinshua',
      contact: '0512-00000001',
      profile: {
        ...common,
        process: 'offset',
        colour: 'cmyk',
        bleedMm: 3,
        cropMarks: true,
        conformance: 'PDF/X-4',
        maxInk: 300,
      },
      special: [],
    },
  ]
}
