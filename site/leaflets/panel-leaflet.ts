import { type Article, type Edition, type Media, type Panel, type Source, withoutRuby } from '#contract'
import { type Lang, say } from '../sheet/foot.ts'
import { panelSlug } from '../sheet/names.ts'
import { plainTitle, titlePhrases } from '../sheet/title-phrases.ts'
import type { LeafletData, LeafletPanel } from './leaflet-data.ts'
import { type Compositor, plainText, richText, sourceRuns } from './leaflet-text.ts'
import { SIGNAL_COLOURS, SIGNAL_NAMES } from './leaflet-words.ts'

export interface PanelInput {
  panel: Panel
  articles: Article[]
  /** Null when it has none, or none that the web may show. */
  media: Media | null
  publicUrl: string
  line: string
}

/** A panel as its leaflet tells it; picture, data and code are filled in by who sets it. */
export function panelLeaflet({ panel, articles, media, publicUrl, line }: PanelInput, by: Compositor): LeafletPanel {
  const { lang } = by
  const text = (local: Parameters<typeof say>[0]) => plainText(say(local, lang), by)
  // Without readings, as on the sheet: a title is set too large for them.
  const title = plainText(withoutRuby(say(panel.title, lang)), by)
  const address = `${publicUrl}${lang === 'en' ? '/en' : ''}/panels/${panelSlug(panel)}/`
  return {
    no: panel.no,
    line,
    title: plainTitle(title, lang),
    titlePhrases: titlePhrases(title, lang),
    subtitle: text(panel.subtitle),
    lead: text(panel.lead),
    body: richText((lang === 'en' ? panel.body.en : undefined) ?? panel.body.zh, by),
    picture: media && {
      path: '',
      widthPx: 0,
      heightPx: 0,
      focalX: media.focalX,
      focalY: media.focalY,
      alt: plainText(say(media.alt, lang), by),
      caption: text(panel.picture?.caption ?? media.caption),
      credit: text(media.credit),
    },
    data: null,
    fact: panel.fact
      ? { number: plainText(panel.fact.number ?? '', by), unit: text(panel.fact.unit), text: text(panel.fact.text) }
      : null,
    ...listsOf(panel, lang, text),
    timeline: panel.timeline.map((m) => ({ when: plainText(m.when, by), text: text(m.text), major: m.major })),
    sources: distinct([...articles.flatMap((a) => a.sources), ...panel.sources]).map((s) => sourceRuns(s, by)),
    address,
    qr: [],
  }
}

type Told = (local: Parameters<typeof say>[0]) => string

function listsOf(panel: Panel, lang: Lang, text: Told) {
  const { alert } = panel
  return {
    alert: alert
      ? {
          ink: SIGNAL_COLOURS[alert.colour],
          name: SIGNAL_NAMES[lang][alert.colour],
          issued: text(alert.issued),
          until: text(alert.until),
        }
      : null,
    phases: phasesOf(panel, text),
    myths: panel.myths.map((m) => ({ claim: text(m.claim), truth: text(m.truth) })),
    grades: panel.grades.map((g) => ({
      ink: SIGNAL_COLOURS[g.colour],
      name: text(g.name),
      when: text(g.when),
      act: text(g.act),
    })),
    questions: panel.questions.map(({ question, options, answer, why }) => ({
      question: text(question),
      options: options.map(text),
      // An answer beyond the options would stop the template; the first is as wrong as any.
      answer: answer < options.length ? answer : 0,
      why: text(why),
    })),
  }
}

/** Steps that follow each other in one phase stand together. */
function phasesOf(panel: Panel, text: Told): LeafletPanel['phases'] {
  const phases: LeafletPanel['phases'] = []
  for (const step of panel.steps) {
    const name = text(step.phase)
    const shown = { label: text(step.label), text: text(step.text) }
    const last = phases.at(-1)
    if (last?.name === name) last.steps.push(shown)
    else phases.push({ name, steps: [shown] })
  }
  return phases
}

function distinct(sources: Source[]): Source[] {
  return Array.from(new Map(sources.map((s) => [s.full.trim(), s])).values())
}

/** The day of the last change of any of these, for what the file says of itself. */
export function lastChange(panels: Pick<Panel, 'updatedAt'>[], edition: Pick<Edition, 'from'>): LeafletData['date'] {
  const latest = Math.max(Date.parse(edition.from), ...panels.map((p) => Date.parse(p.updatedAt)))
  const [year = 2000, month = 1, day = 1] = new Date(latest).toISOString().slice(0, 10).split('-').map(Number)
  return [year, month, day]
}
