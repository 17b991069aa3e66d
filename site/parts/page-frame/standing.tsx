import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { madeOnceFor } from '../words/get-or-insert.ts'
import type { FrameProps } from './web.tsx'

/** Of each piece that pages share: markup by what it depends on besides. */
const made = madeOnceFor<string>()

/**
 * What stands in thousands of pages as it is, rendered once: the frame is three quarters of a bulletin's page, and took
 * as much of the time.
 *
 * @param shared one object for all pages that show the same of it
 * @param on all that the markup depends on besides
 */
export function standing(shared: object, on: readonly unknown[], element: () => ReactElement): string {
  return made(shared, on.join(' '), () => renderToStaticMarkup(element()))
}

/** As what an element holds: rendered before, every text in it escaped. */
export const markup = (html: string) => ({ dangerouslySetInnerHTML: { __html: html } })

/** Stands for the address of the page in the other language, the one thing of a page's own in what stands. */
export const OTHER_HREF = '/other-language/'

export const withOther = (markup: string, other: FrameProps['other']): string =>
  other ? markup.replace(OTHER_HREF, () => renderToStaticMarkup(other.href)) : markup

/** Where a head's standing part comes: a head can take in no markup but by its elements. */
const PLACE = 'standing'
export const HeadPlace = () => <meta name={PLACE} />
const PLACE_MARKUP = renderToStaticMarkup(<HeadPlace />)

/** Puts a head's standing part into a rendered page. */
export function withHead(html: string, head: string): string {
  const at = html.indexOf(PLACE_MARKUP)
  // A page without our frame, for another program's window, has a head of its own.
  if (at === -1) return html
  return html.slice(0, at) + head + html.slice(at + PLACE_MARKUP.length)
}
