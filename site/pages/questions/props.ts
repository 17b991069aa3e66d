import type { Answered, PanelId } from '#contract'
import { type AnsweredShown, answeredShown } from '../../parts/letters/answered.tsx'
import { LETTER_WORDS } from '../../parts/letters/words.ts'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { PeriodLink } from '../../parts/periods/web.tsx'
import { grouped } from '../../parts/words/grouped.ts'
import { type Link, type Said, said } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { listPage } from '../structured/list-page.ts'
import { linkTo, panelPath, type Website } from '../website.ts'
import { yearLinks } from '../year-links.ts'
import { answeredYears, NEWEST, questionsPath } from './years.ts'

export interface QuestionsProps {
  frame: FrameProps
  /** '大家问', '2025 年的问答' */
  title: string
  /** Panels that something was asked about, the last answer first. */
  panels: { title: Said; link: Link; answered: AnsweredShown[] }[]
  general: AnsweredShown[]
  years: PeriodLink[]
}

/** The newest answers, or with `year` all of that year. */
export function questionsProps(site: Website, lang: Lang, year?: string): QuestionsProps {
  const words = LETTER_WORDS[lang]
  const years = answeredYears(site.snapshot.answered)
  const answered =
    year === undefined
      ? site.snapshot.answered.slice(0, NEWEST)
      : (years.find((one) => one.year === year)?.answered ?? [])
  const title = year === undefined ? words.answered : words.answeredIn(year)
  const path = questionsPath(year)
  const above = year === undefined ? [] : [{ name: words.answered, path: questionsPath() }]
  return {
    frame: frameOf(site, {
      ...{ lang, path, title, nav: null },
      description: year === undefined ? words.answeredIntro : `${title} · ${words.answeredIntro}`,
      structured: listPage(site, lang, path, title, 'CollectionPage', above),
    }),
    title,
    ...byPanel(site, answered, lang),
    years: yearLinks({
      years: years.map((one) => ({ year: one.year, count: String(one.answered.length) })),
      pathOf: questionsPath,
      lang,
      current: year,
    }),
  }
}

/** A question about a panel that is not out stands by itself. */
function byPanel(site: Website, answered: readonly Answered[], lang: Lang) {
  const begun = new Set(site.begun.map(({ id }) => id))
  const shown = (id: PanelId | undefined) => {
    const panel = id && site.panels.get(id)
    return panel && begun.has(panel.edition) ? panel : undefined
  }
  const groups = grouped(answered, ({ panel }) => shown(panel))
  return {
    panels: groups.flatMap(([panel, own]) =>
      panel
        ? [
            {
              title: said(panel.title, lang),
              link: linkTo(site, panelPath(panel), lang),
              answered: own.map((one) => answeredShown(one, lang)),
            },
          ]
        : [],
    ),
    general: groups.flatMap(([panel, own]) => (panel ? [] : own.map((one) => answeredShown(one, lang)))),
  }
}
