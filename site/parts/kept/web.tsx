import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { getOrInsert } from '../words/get-or-insert.ts'

export interface KeptProps {
  className: string
  id: string
  'aria-label': string
  /** All that the elements are made from, besides the language: one object for all pages that show the same. */
  of: object
  lang: string
  children: () => ReactElement
}

const made = new WeakMap<object, Map<string, string>>()

/**
 * A section that many pages have alike, rendered once for its data: the list of the galleries is half of what a panel's
 * page is made of. Search reads its elements (pages/page-text.ts), which a renderer would not ask for.
 */
export function Kept({ of, lang, children, ...section }: KeptProps) {
  const ofData = getOrInsert(made, of, () => new Map<string, string>())
  const html = getOrInsert(ofData, lang, () => renderToStaticMarkup(children()))
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered a line above, every text in it escaped
  return <section {...section} dangerouslySetInnerHTML={{ __html: html }} />
}

/** The same section with its elements in it. */
export const keptElement = ({ of: _, lang: __, children, ...section }: KeptProps): ReactElement => (
  <section {...section}>{children()}</section>
)
