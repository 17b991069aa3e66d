import type { ReactElement } from 'react'
import { markup, standing } from '../page-frame/standing.tsx'

export interface KeptProps {
  /** A section unless said otherwise. */
  as?: 'section' | 'div' | 'ol'
  className: string
  id?: string
  'aria-label'?: string
  'aria-labelledby'?: string
  /** May be read aloud. */
  'data-read'?: ''
  /** All that the elements are made from, besides the language: one object for all pages that show the same. */
  of: object
  lang: string
  children: () => ReactElement
}

/**
 * A part that many pages have alike, rendered once for its data: the list of the galleries is two thirds of a panel's
 * elements, what hung before as much of a gallery's. Search reads them (pages/page-text.ts), which a renderer would not ask for.
 */
export function Kept({ as: Part = 'section', of, lang, children, ...part }: KeptProps) {
  return <Part {...part} {...markup(standing(of, ['kept', lang], children))} />
}

/** The same part with its elements in it. */
export const keptElement = ({ as: Part = 'section', of: _, lang: __, children, ...part }: KeptProps): ReactElement => (
  <Part {...part}>{children()}</Part>
)
