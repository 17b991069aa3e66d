import type { Lang } from '../sheet/foot.ts'
import type { Website } from './website.ts'

/** A share card: what a messenger shows of a page's address. Sizes in px. */
export interface Card {
  href: string
  width: number
  height: number
  /** What it shows, in words. */
  alt: string
}

/** A page's own card, else the one that pages of its language share. */
export function cardOf({ cards }: Pick<Website, 'cards'>, path: string, lang: Lang): Card | undefined {
  return cards.get(lang === 'en' ? `/en${path}` : path) ?? cards.get(lang)
}
