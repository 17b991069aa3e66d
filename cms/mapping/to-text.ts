import type { LocalText } from '#contract'

/** A group of a Chinese and an English text as Payload gives it. */
export type TextGroup = { zh?: string | null; en?: string | null } | null | undefined

/** Plain text, its English only where it may be published; undefined when nobody wrote the Chinese. */
export function toText(group: TextGroup, withEnglish: boolean): LocalText | undefined {
  const zh = clean(group?.zh)
  const en = withEnglish ? clean(group?.en) : ''
  return zh === '' ? undefined : { zh, ...(en === '' ? {} : { en }) }
}

/** Control characters have no look on paper and break XML; everything else an editor pastes stays as it is. */
export function clean(text: string | null | undefined): string {
  return (text ?? '').replace(/\p{Cc}/gu, (c) => (c === '\n' || c === '\t' ? c : '')).trim()
}
