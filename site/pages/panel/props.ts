import type { Article, Gallery, Panel, Source } from '#contract'
import type { SeriesShown } from '../../parts/figures/chart.tsx'
import type { QuestionShown } from '../../parts/figures/quiz.tsx'
import type { AlertShown, FactShown, GradeShown, MomentShown, PhaseShown } from '../../parts/figures/web.tsx'
import { type AnsweredShown, answeredShown } from '../../parts/letters/answered.tsx'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { ShownPicture } from '../../parts/picture/web.tsx'
import type { WebPoster } from '../../parts/poster/web.tsx'
import type { LeafletFiles } from '../../parts/take-home/web.tsx'
import { monthWritten, numeral } from '../../parts/words/dates.ts'
import { madeOnceFor } from '../../parts/words/get-or-insert.ts'
import { type Link, type RichSaid, richSaid, type Said, said } from '../../parts/words/say.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { fileName, panelSlug } from '../../sheet/names.ts'
import { frameOf } from '../frame-of.ts'
import { hashOf } from '../known-by/source.ts'
import { shared } from '../shared-piece.ts'
import { posterOf, shownPicture } from '../shown.ts'
import { panelArticle } from '../structured/panel-article.ts'
import { editionPath, hangsNow, linkTo, panelPath, panelsOf, type Website } from '../website.ts'
import { type HereShown, hereShown } from './here-props.ts'
import { NOT_SAID, type Where, whereItHangs } from './where.ts'

export interface PanelProps {
  frame: FrameProps
  title: Said
  subtitle?: Said
  edition: { month: string; theme: Said; link: Link }
  numeral: string
  article: PanelArticle
  picture?: ShownPicture
  poster?: WebPoster
  pdf?: { href: string; bytes: number }
  /** The poster as a picture to keep, and what it is then called. */
  keptPicture?: { href: string; bytes: number; name: string }
  /** To print at home or to have read aloud. */
  leaflets?: LeafletFiles
  /** True when its picture may be printed but not shown here. */
  printOnly: boolean
  fact?: FactShown
  answered: AnsweredShown[]
  sources: Source[]
  where: Where
  previous?: { title: Said; link: Link }
  next?: { title: Said; link: Link }
  /** Script of pages with posters. */
  look: string
  /** On a page that was scanned at a gallery: that gallery. */
  here?: HereShown
  /** Where what hangs now is found, when this hangs no more. */
  replaced?: { theme: Said; link: Link }
}

/** What there is to read: the same on the panel's own page and wherever it was scanned. */
export interface PanelArticle {
  lead: Said
  body: RichSaid
  more: RichSaid[]
  pictures: ShownPicture[]
  series?: SeriesShown
  timeline: MomentShown[]
  phases: PhaseShown[]
  myths: { claim: Said; truth: Said }[]
  grades: GradeShown[]
  alert?: AlertShown
  questions: QuestionShown[]
  /** '2026-11-2' */
  slug: string
  /** True when its poster is on the page. */
  hasPoster: boolean
}

/** `scanned` is the gallery whose poster was scanned. */
export function panelProps(site: Website, panel: Panel, lang: Lang, scanned?: Gallery): PanelProps {
  const edition = site.begunById.get(panel.edition)
  const articles = panel.articles.flatMap((id) => site.articles.get(id) ?? [])
  const picture = panel.picture && shownPicture(site, panel.picture, lang)
  const title = said(panel.title, lang)
  const lead = said(panel.lead, lang)
  const poster = posterOf(site, panel)
  const month = monthWritten(panel.edition, lang)
  const siblings = edition ? panelsOf(site, edition) : []
  const at = siblings.indexOf(panel)
  const beside = (p: Panel | undefined) => p && { title: said(p.title, lang), link: linkTo(site, panelPath(p), lang) }
  const [previous, next] = [at > 0 ? beside(siblings[at - 1]) : undefined, beside(siblings[at + 1])]
  const pdf = site.posters.get(panel.id)?.pdf
  const leaflets = site.leaflets.panels.get(panel.id)
  const jpeg = site.posters.get(panel.id)?.jpeg
  const keptName = [said(site.snapshot.association.series, lang).text, panelSlug(panel), plain(title)].join(' ')
  return {
    frame: frameOf(site, {
      lang,
      path: panelPath(panel),
      title: plain(title),
      description: lead.text,
      nav: panel.edition === site.current?.id ? 'home' : 'editions',
      edition: edition ?? null,
      shareImage: picture?.src ?? poster?.src,
      structured: panelArticle(site, panel, edition, lang),
      inline: true,
    }),
    title,
    edition: {
      month,
      theme: edition ? said(edition.theme, lang) : { text: month },
      link: linkTo(site, edition ? editionPath(edition) : '/editions/', lang),
    },
    numeral: lang === 'zh' ? numeral(panel.no) : String(panel.no),
    article: articleOf(site, panel, articles, lang),
    printOnly: panel.picture !== undefined && site.media.get(panel.picture.media)?.scope.web === false,
    ...(panel.fact ? { fact: factOf(panel.fact, lang) } : {}),
    look: site.files.look,
    sources: distinct([...articles.flatMap((a) => a.sources), ...panel.sources]),
    where: scanned ? NOT_SAID : whereItHangs(site, panel, lang),
    answered: (site.answered.get(panel.id) ?? []).map((one) => answeredShown(one, lang)),
    ...(panel.subtitle ? { subtitle: said(panel.subtitle, lang) } : {}),
    ...(picture ? { picture } : {}),
    ...(poster ? { poster } : {}),
    ...(pdf ? { pdf } : {}),
    ...(leaflets ? { leaflets } : {}),
    ...(jpeg ? { keptPicture: { ...jpeg, name: `${fileName(keptName)}.jpg` } } : {}),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
    ...(scanned ? { here: hereShown(site, scanned, panel, { href: panelPath(panel) }, lang) } : {}),
    ...(edition && site.current && !hangsNow(site, edition)
      ? { replaced: { theme: said(site.current.theme, lang), link: linkTo(site, editionPath(site.current), lang) } }
      : {}),
  }
}

/** Of each panel that hangs now, by language, articles and pictures: a hundred and forty galleries' pages show it. */
const hanging = madeOnceFor<PanelArticle>()

function articleOf(site: Website, panel: Panel, articles: readonly Article[], lang: Lang): PanelArticle {
  const pictures = articles
    .flatMap((a) => a.pictures)
    .filter((ref) => ref.media !== panel.picture?.media)
    .flatMap((ref) => shownPicture(site, ref, lang) ?? [])
  const hasPoster = posterOf(site, panel) !== undefined
  const made = (): PanelArticle => ({
    lead: said(panel.lead, lang),
    body: richSaid(panel.body, lang),
    more: articles.flatMap((a) => (a.more && a.more.zh.length > 0 ? [richSaid(a.more, lang)] : [])),
    pictures,
    ...figuresOf(panel, lang),
    slug: panelSlug(panel),
    hasPoster,
  })
  const edition = site.begunById.get(panel.edition)
  if (!edition || !hangsNow(site, edition)) return made()
  const key = JSON.stringify([lang, hasPoster, articles.map(hashOf), pictures])
  return hanging(panel, key, () => shared(made()))
}

function factOf({ text, number, unit }: NonNullable<Panel['fact']>, lang: Lang): FactShown {
  return {
    text: said(text, lang),
    ...(number ? { number } : {}),
    ...(unit ? { unit: said(unit, lang) } : {}),
  }
}

function figuresOf(panel: Panel, lang: Lang) {
  const { data } = panel
  const series: SeriesShown | undefined =
    data?.kind === 'series'
      ? {
          title: panel.subtitle ? said(panel.subtitle, lang) : said(panel.title, lang),
          unit: said(data.unit, lang),
          points: data.points,
          axisFrom: data.axisFrom,
          marks: data.marks.map((m) => ({ year: m.year, label: said(m.label, lang) })),
          goals: data.goals.map((g) => ({ year: g.year, label: said(g.label, lang), text: said(g.text, lang) })),
        }
      : undefined
  return {
    ...(series ? { series } : {}),
    timeline: panel.timeline.map((m) => ({ when: m.when, text: said(m.text, lang), major: m.major })),
    phases: phasesOf(panel, lang),
    myths: panel.myths.map((m) => ({ claim: said(m.claim, lang), truth: said(m.truth, lang) })),
    grades: panel.grades.map((g) => ({
      name: said(g.name, lang),
      colour: g.colour,
      when: said(g.when, lang),
      act: said(g.act, lang),
    })),
    ...(panel.alert ? { alert: alertOf(panel.alert, lang) } : {}),
    questions: panel.questions.map(({ question, options, answer, why, source }) => ({
      question: said(question, lang),
      options: options.map((option) => said(option, lang)),
      answer,
      why: said(why, lang),
      ...(source ? { source } : {}),
    })),
  }
}

function alertOf({ colour, issued, until }: NonNullable<Panel['alert']>, lang: Lang): AlertShown {
  return {
    colour,
    ...(issued ? { issued: said(issued, lang) } : {}),
    ...(until ? { until: said(until, lang) } : {}),
  }
}

/** Steps that follow each other in one phase stand together. */
function phasesOf(panel: Panel, lang: Lang): PhaseShown[] {
  const phases: PhaseShown[] = []
  for (const step of panel.steps) {
    const name = step.phase && said(step.phase, lang)
    const last = phases.at(-1)
    const shown = { label: said(step.label, lang), text: said(step.text, lang) }
    if (last && last.name?.text === name?.text) last.steps.push(shown)
    else phases.push({ ...(name ? { name } : {}), steps: [shown] })
  }
  return phases
}

function distinct(sources: Source[]): Source[] {
  return Array.from(new Map(sources.map((s) => [s.full, s])).values())
}
