/** A letter comes from a form: nobody reads it, chooses and sends faster than this. */
const LEAST_MS = 2_000
/** A resident may point to one page; advertisers point to many. */
const MOST_LINKS = 1
/** So many letters from one address within ten minutes are one person's; more are looked at first. */
const MOST_AT_ONCE = 5

export const HOLD_REASONS = ['trap', 'no-form', 'too-fast', 'links', 'word', 'many'] as const
export type HoldReason = (typeof HOLD_REASONS)[number]
export const HOLD_WORDS: Record<HoldReason, { zh: string; en: string }> = {
  trap: { zh: '填了人看不见的格子', en: 'filled the field that people do not see' },
  'no-form': { zh: '不是从表单寄来的', en: 'not sent from our form' },
  'too-fast': { zh: '两秒不到就寄出', en: 'sent within two seconds' },
  links: { zh: '网址多', en: 'several links' },
  word: { zh: '有词表里的禁用词', en: 'a banned word of the list' },
  many: { zh: '同一处寄得多', en: 'many from one place' },
}

interface LetterSigns {
  text: string
  /** What stands in the field that people do not see. */
  trap: string
  /** Since the form was given; null when it was not given by us: each form we serve carries a stamp. */
  ageMs: number | null
  /** Words of the association's own list that stand in the text. */
  banned: readonly string[]
  /** Letters from the same address in the last ten minutes, this one not counted. */
  recent: number
}

/** Why a letter is held for an editor instead of standing among the others; none for nearly all. */
export function holdReasons({ text, trap, ageMs, banned, recent }: LetterSigns): HoldReason[] {
  const signs: Record<HoldReason, boolean> = {
    trap: trap.trim() !== '',
    'no-form': ageMs === null,
    'too-fast': ageMs !== null && ageMs < LEAST_MS,
    links: countLinks(text) > MOST_LINKS,
    word: banned.length > 0,
    many: recent >= MOST_AT_ONCE,
  }
  return HOLD_REASONS.filter((reason) => signs[reason])
}

const LINK =
  /https?:\/\/|www\.|(?<![\w.@])[a-z0-9-]{2,}\.(?:com|cn|net|org|top|xyz|vip|cc|shop|club|ru|info|site|link|app)(?![a-z0-9])/gi

/** Addresses of pages in a text; 'https://www.example.com' is one. */
export function countLinks(text: string): number {
  const whole = text.replace(/https?:\/\/[^\s，。；！）]+/gi, ' http:// ').replace(/www\.[^\s，。；！）]+/gi, ' www. ')
  return [...whole.matchAll(LINK)].length
}
