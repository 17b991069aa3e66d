import type { PanelId } from '#contract'
import { type AnsweredShown, answeredShown } from '../../parts/letters/answered.tsx'
import { LETTER_WORDS } from '../../parts/letters/words.ts'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import { type Link, type Said, said } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { listPage } from '../structured/list-page.ts'
import { linkTo, panelPath, type Website } from '../website.ts'

export interface QuestionsProps {
  frame: FrameProps
  /** Panels that something was asked about, the last answer first. */
  panels: { title: Said; link: Link; answered: AnsweredShown[] }[]
  general: AnsweredShown[]
}

export function questionsProps(site: Website, lang: Lang): QuestionsProps {
  const words = LETTER_WORDS[lang]
  const { answered } = site.snapshot
  const isShown = (id: PanelId | undefined) => {
    const panel = id && site.panels.get(id)
    return panel && site.begun.some(({ id: edition }) => edition === panel.edition) ? panel : null
  }
  const ids = [...new Set(answered.flatMap(({ panel }) => (panel && isShown(panel) ? [panel] : [])))]
  return {
    frame: frameOf(site, {
      lang,
      path: '/questions/',
      title: words.answered,
      description: words.answeredIntro,
      nav: null,
      structured: listPage(site, lang, '/questions/', words.answered),
    }),
    panels: ids.flatMap((id) => {
      const panel = isShown(id)
      if (!panel) return []
      const own = answered.filter((one) => one.panel === id).map((one) => answeredShown(one, lang))
      return [{ title: said(panel.title, lang), link: linkTo(site, panelPath(panel), lang), answered: own }]
    }),
    general: answered.filter(({ panel }) => !isShown(panel)).map((one) => answeredShown(one, lang)),
  }
}
