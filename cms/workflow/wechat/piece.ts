import type { Block, MediaId } from '#contract'

/** What a piece for WeChat is made of, in reading order; plain data in Chinese. */
export interface WechatPiece {
  title: string
  /** Above the title: '讲座 · 科普讲堂', '2026年12月 · 江上星空'. */
  kicker: string
  lead?: string
  /** When, where, for whom. */
  facts: { label: string; text: string }[]
  parts: WechatPart[]
  sources: string[]
  /** Who publishes it, and where it stands on the web. */
  foot: string[]
  look: WechatLook
}

export type WechatPart =
  | { kind: 'block'; block: Block }
  | { kind: 'picture'; media: MediaId; caption?: string; credit: string; alt: string }
  | { kind: 'heading'; text: string }
  /** A line with a name before it: a step, a date, a rumour and its truth. */
  | { kind: 'line'; label: string; text: string }
  | { kind: 'number'; number: string; text: string }

/** Hex colours of the month, else of the house. */
export interface WechatLook {
  /** Carries white text. */
  wall: string
  /** On white paper. */
  accent: string
}

/** The house's own, for what belongs to no month. */
export const HOUSE_LOOK: WechatLook = { wall: '#014165', accent: '#b4530a' }
