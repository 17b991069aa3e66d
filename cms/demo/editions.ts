import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug, TypedUser } from 'payload'
import { atNoon } from '../mapping/at-noon.ts'
import { lastDay } from '../workflow/calendar/last-day.ts'
import type { Id } from './registers.ts'
import type { DemoPalettes } from './schemas.ts'
import { signPanel } from './sign.ts'
import { paragraphs, sections } from './to-lexical.ts'
import { toPalette } from './to-palette.ts'
import type { DemoEdition, DemoPanel } from './types.ts'

type PanelData = RequiredDataFromCollectionSlug<'panels'>

export interface SeededEdition {
  id: Id
  month: string
  panels: Id[]
}

export interface EditionNeeds {
  pictures: ReadonlyMap<string, Id>
  palettes: DemoPalettes
  editor: TypedUser
  /** Those who sign, in the order of the steps. */
  readers: readonly TypedUser[]
}

/** One edition as a month of work makes it: written by the editor, signed by three others, published as one. */
export async function seedEdition(
  payload: Payload,
  house: PayloadRequest,
  edition: DemoEdition,
  { pictures, palettes, editor, readers }: EditionNeeds,
): Promise<SeededEdition> {
  const req = { ...house, user: editor }
  const panels: Id[] = []
  for (const panel of edition.panels) {
    const picture = panel.picture === undefined ? undefined : pictures.get(panel.picture)
    const article = await seedArticle(payload, req, panel, picture, edition.enReady)
    const { id } = await payload.create({
      collection: 'panels',
      req,
      depth: 0,
      data: {
        ...toPanel(panel),
        articles: [article],
        ...(picture === undefined ? {} : { picture }),
        enReady: edition.enReady,
        _status: 'draft',
      },
    })
    panels.push(id)
  }
  const { id } = await payload.create({
    collection: 'editions',
    req,
    depth: 0,
    data: {
      month: edition.month,
      theme: edition.theme,
      intro: edition.intro,
      kind: 'monthly',
      state: 'hung',
      panels,
      from: atNoon(`${edition.month}-01`),
      until: atNoon(lastDay(edition.month)),
      palette: toPalette(palettes[edition.month.slice(5, 7)]),
      _status: 'draft',
    },
  })
  for (const panel of panels) await signPanel(payload, house, { panel, month: edition.month, readers })
  await payload.update({ collection: 'editions', id, req, depth: 0, data: { _status: 'published' } })
  return { id, month: edition.month, panels }
}

async function seedArticle(
  payload: Payload,
  req: PayloadRequest,
  panel: DemoPanel,
  picture: Id | undefined,
  enReady: boolean,
): Promise<Id> {
  const zh = paragraphs(panel.body, 'zh')
  if (zh === null) throw new Error(`${panel.title.zh}: no text`)
  const { id } = await payload.create({
    collection: 'articles',
    req,
    depth: 0,
    data: {
      title: withoutMarks(panel.title),
      summary: panel.summary,
      body: { zh, en: paragraphs(panel.body, 'en') },
      more: { zh: sections(panel.more, 'zh'), en: sections(panel.more, 'en') },
      pictures: picture === undefined ? [] : [{ media: picture, ...(panel.caption ? { caption: panel.caption } : {}) }],
      sources: panel.sources,
      enReady,
      _status: 'draft',
    },
  })
  return id
}

function toPanel(panel: DemoPanel) {
  const { layout, title, subtitle, caption, fact, timeline, steps, myths, grades, data } = panel
  return {
    layout,
    title,
    subtitle,
    ...(caption ? { caption } : {}),
    ...(fact ? { fact } : {}),
    timeline: timeline ?? [],
    steps: steps ?? [],
    myths: myths ?? [],
    grades: grades ?? [],
    ...(panel.alert ? { alert: panel.alert } : {}),
    questions: panel.questions ?? [],
    answersAt: panel.answersAt ?? 'sheet',
    ...(data ? { data: toData(data) } : {}),
  } satisfies Partial<PanelData>
}

function toData(data: NonNullable<DemoPanel['data']>): NonNullable<PanelData['data']> {
  if (data.kind === 'sky') {
    const figure = data.figure
    return {
      at: new Date(data.at).toISOString(),
      ...(figure ? { figureStars: figure.stars.join(', '), figureLabels: figure.labels.join('，') } : {}),
    }
  }
  const { csv, unit, axisFrom, marks, goals } = data
  return { csv, unit, axisFrom, marks, goals }
}

const withoutMarks = ({ zh, en }: DemoPanel['title']) => ({
  zh: zh.replaceAll('|', ''),
  // In English the mark stands where a space would be.
  ...(en === undefined ? {} : { en: en.replaceAll('|', ' ').replaceAll('  ', ' ') }),
})
