import type { ReactElement } from 'react'
import { markup, standing } from '../page-frame/standing.tsx'

export interface KeptProps {
  className: string
  id?: string
  'aria-label'?: string
  'aria-labelledby'?: string
  /** All that the elements are made from, besides the language: one object for all pages that show the same. */
  of: object
  lang: string
  children: () => ReactElement
}

/**
 * A section that many pages have alike, rendered once for its data: the list of the galleries is two thirds of a panel's
 * elements, what hung before as much of a gallery's. Search reads them (pages/page-text.ts), which a renderer would not ask for.
 */
export function Kept({ of, lang, children, ...section }: KeptProps) {
  return <section {...section} {...markup(standing(of, ['kept', lang], children))} />
}

/** The same section with its elements in it. */
export const keptElement = ({ of: _, lang: __, children, ...section }: KeptProps): ReactElement => (
  <section {...section}>{children()}</section>
)
