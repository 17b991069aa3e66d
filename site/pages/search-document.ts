import { cityTime, monthName, shortDay } from '../parts/words/dates.ts'
import { UI } from '../parts/words/ui.ts'
import type { SearchDocument, SmallPicture } from '../search/document.ts'
import { pageText } from './page-text.ts'
import type { PlannedPage, PropsOf } from './plan.ts'
import { pageElement } from './render.tsx'

/** A page as search sees it; null for one without facts and for one of no address. Works out its props. */
export function searchDocument(planned: PlannedPage): SearchDocument | null {
  const { kind, file, lang, facts } = planned
  if (!facts) return null
  // Worked out once for all that is asked of it here.
  const page = { kind, file, lang, facts, props: planned.props }
  const { frame } = page.props
  if (frame.path === null) return null
  const picture = pictureOf(page)
  const beside = besideOf(page)
  return {
    path: frame.path,
    title: frame.title || frame.shared.site.name.text,
    line: lineOf(page),
    lead: frame.description,
    pieces: pageText(pageElement(page)),
    ...facts,
    ...(picture ? { picture } : {}),
    ...(beside ? { beside } : {}),
  }
}

/** What it is and when. */
function lineOf({ kind, props }: PlannedPage): string {
  const { lang } = props.frame
  const joined = (parts: (string | undefined)[]) => parts.filter(Boolean).join(lang === 'zh' ? '，' : ', ')
  switch (kind) {
    case 'panel': {
      const { edition, numeral } = props as PropsOf['panel']
      return `${edition.month} ${UI[lang].panelNo(numeral)}`
    }
    case 'edition':
      return UI[lang].editionOf((props as PropsOf['edition']).panels.length)
    case 'gallery': {
      const { address, town } = props as PropsOf['gallery']
      return joined(lang === 'zh' ? [town.name.text, address.text] : [address.text, town.name.text])
    }
    case 'bulletin': {
      const { when, period, area, over } = props as PropsOf['bulletin']
      return joined([when?.day ?? period, area.text, over ? UI[lang].over : undefined])
    }
    default:
      return ''
  }
}

/** What stands where a panel has its poster. */
function besideOf({ kind, props, facts }: PlannedPage): string {
  const { lang } = props.frame
  if (kind === 'bulletin') {
    const { when } = props as PropsOf['bulletin']
    return shortDay(when ? cityTime(when.date)[0] : (facts?.date ?? ''), lang)
  }
  // 'Nov': the whole name is too wide.
  if (kind === 'edition') return monthName(facts?.date ?? '', lang).slice(0, 3)
  return kind === 'gallery' ? (props as PropsOf['gallery']).code.replace(/^.*-/, '') : ''
}

function pictureOf({ kind, props }: PlannedPage): SmallPicture | null {
  const poster = kind === 'panel' ? (props as PropsOf['panel']).poster : undefined
  return poster ? { src: poster.mini, width: poster.miniWidth, height: poster.miniHeight } : null
}
