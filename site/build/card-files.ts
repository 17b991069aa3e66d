import type { Problem } from '#contract'
import type { Lang } from '../sheet/foot.ts'

/** A share card before it is drawn. All cards are 1200 × 630 px, which is what messengers and other sites ask for. */
export interface WantedCard {
  /** Part of its file's name: 'panel-2026-11-2-en'. */
  name: string
  /** Addresses of the pages it stands for; a language alone for all that have none of their own. */
  pages: string[]
  lang: Lang
  /** With `|` where it may break. */
  title: string
  /** Above the title: the month, the kind. */
  above: string
  site: string
  /** What it shows, in words. */
  alt: string
  colours: { wall: string; onwall: string; spark: string; paper: string; ink: string; accent: string }
  /** Files of small posters: one is hung large, more in rows of two. */
  posters: string[]
  /** In the posters' place, for what has a day and no poster. */
  date?: { day: string; line: string }
}

export interface MadeCard {
  name: string
  /** Named by all it was made from. */
  file: string
}

/** What the site asks of the cards' room: it stands below this one, so `site/index.ts` hands it in. */
export type MakeCards = (job: { dataDir: string; wanted: WantedCard[] }) => Promise<{
  cards: MadeCard[]
  problems: Problem[]
}>

export const CARD_SIZE = { width: 1200, height: 630 }
