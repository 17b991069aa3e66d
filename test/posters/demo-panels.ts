import { readFileSync } from 'node:fs'
import { type Edition, EditionSchema, type FormatId, type Panel, PanelSchema } from '#contract'
import { MediaIdSchema } from '../../cms/contract/index.ts'
import { DEMO_CONTENT_DIR } from '../../cms/demo/load.ts'
import type { DemoEdition, DemoPanel, DemoText } from '../../cms/demo/types.ts'
import { prepareData } from '../../site/press/data/prepare-data.ts'
import type { Workspace } from '../../site/press/workspace.ts'
import type { SheetData } from '../../site/sheet/sheet-data.ts'
import { toSheetData } from '../../site/sheet/to-sheet-data.ts'

export const DEMO_MONTHS = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`)

/** One month of the demo as the press would get it, without the database between. */
export function demoEdition(month: string): { edition: Edition; panels: Panel[] } {
  const demo = read<DemoEdition>(`editions/${month}.json`)
  const palettes = read<Record<string, unknown>>('palettes.json')
  const panels = demo.panels.map((panel, i) => toPanel(panel, month, i + 1))
  const edition = EditionSchema.parse({
    id: month,
    from: `${month}-01`,
    until: `${month}-28`,
    theme: demo.theme,
    palette: palettes[month.slice(5)],
    kind: 'monthly',
    panels: panels.map((panel) => panel.id),
  })
  return { edition, panels }
}

/** A demo panel's sheet; its picture is the workspace's example drawing. */
export function demoSheet(
  { edition, panels }: ReturnType<typeof demoEdition>,
  no: number,
  format: FormatId,
  lang: 'zh' | 'en',
  workspace: Workspace,
): SheetData {
  const panel = panels[no - 1]
  if (!panel) throw new Error(`no panel ${no}`)
  const [w, h] = [1200, 900]
  return toSheetData({
    mode: 'print',
    lang,
    publicUrl: 'https://kphl.example',
    association: {
      name: { zh: '太仓市科学技术协会', en: 'Taicang Association for Science and Technology' },
      series: { zh: '科普画廊', en: 'Science Gallery' },
      host: { zh: '太仓市科学技术协会', en: 'Taicang Association for Science and Technology' },
      motto: { zh: '科学就在街边', en: 'Science at the kerb' },
      notice: { zh: '示例', en: 'Example' },
    },
    edition,
    panel,
    articles: [],
    gallery: null,
    distanceM: 2,
    no,
    of: panels.length,
    format,
    profile: { bleedMm: 3, cropMarks: true, maxInk: 300, black: 'k' },
    media: null,
    picture: panel.picture
      ? {
          kind: 'art',
          path: '/pictures/example.json',
          width: w,
          height: h,
          focalX: 50,
          focalY: 50,
          media: MediaIdSchema.parse('example'),
        }
      : null,
    data: panel.data ? prepareData(panel.data, lang, workspace) : null,
  })
}

function toPanel(demo: DemoPanel, month: string, no: number): Panel {
  const { layout, title, subtitle, summary, fact, caption, picture } = demo
  const inLang = (texts: DemoText[], lang: 'zh' | 'en') =>
    texts.map((text) => ({ kind: 'paragraph', runs: [{ text: (lang === 'en' ? text.en : undefined) ?? text.zh }] }))
  return PanelSchema.parse({
    id: `${month}-${no}`,
    edition: month,
    no,
    layout,
    title,
    subtitle,
    lead: summary,
    body: { zh: inLang(demo.body, 'zh'), en: inLang(demo.body, 'en') },
    articles: ['1'],
    ...(picture ? { picture: { media: 'example', caption } } : {}),
    ...(demo.data ? { data: toData(demo.data) } : {}),
    fact,
    timeline: demo.timeline ?? [],
    steps: demo.steps ?? [],
    myths: demo.myths ?? [],
    grades: demo.grades ?? [],
    ...(demo.alert ? { alert: demo.alert } : {}),
    questions: (demo.questions ?? []).map(({ question, a, b, c, d, answer, why }) => ({
      question,
      options: [a, b, c, d].filter((option) => option !== undefined),
      answer: 'abcd'.indexOf(answer),
      why,
    })),
    answersAt: demo.answersAt ?? 'sheet',
    sources: demo.sources.map((source) => ({ full: source.title, short: source.short })),
    enReady: true,
    updatedAt: '2026-11-01T00:00:00Z',
  })
}

function toData(data: NonNullable<DemoPanel['data']>) {
  if (data.kind === 'sky') return { ...data, lat: 31.45, lng: 121.13 }
  const { csv, ...rest } = data
  const points = csv
    .trim()
    .split('\n')
    .map((line) => line.split(',').map(Number))
  return { ...rest, points }
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(`${DEMO_CONTENT_DIR}/${file}`, 'utf8')) as T
}
