import { cutText } from './fit/cut-text.ts'
import type { IntakeSource } from './intake.ts'

/** A source in the fields of its form. Types are the marks of GB/T 7714. */
interface SourceParts {
  type: 'M' | 'J' | 'R' | 'S' | 'N' | 'EB/OL' | 'DB/OL' | 'C' | 'D'
  title: string
  authors?: string
  url?: string
  short: string
}

const [TITLE, AUTHORS, ADDRESS, SHORT] = [300, 200, 500, 40]
/** 'authors. title[M]. the rest': the mark, with '/OL' where it is read online. */
const MARKED =
  /^(?:(?<authors>[^.．[\]]{1,100})[.．]\s*)?(?<title>[^[\]]{2,300})\[(?<mark>M|J|R|S|N|C|D|EB|DB)(?<online>\/OL)?\]\s*(?<rest>.*)$/s

/**
 * A source as it was written, in the fields of its form. Only authors, title and mark are told apart; what follows them
 * stays behind the title, for an editor to put in its fields: nothing is lost and nothing guessed.
 */
export function toSourceParts({ text, url }: IntakeSource): SourceParts {
  const { authors, title = text, mark, rest = '' } = MARKED.exec(text)?.groups ?? {}
  const whole = [title.trim(), withoutAddress(rest, url)].filter((part) => part !== '').join('. ')
  return {
    type: typeOf(mark, url),
    title: cutText(withoutAddress(whole, url) || text, TITLE),
    ...(authors === undefined ? {} : { authors: authors.trim().slice(0, AUTHORS) }),
    ...(url === undefined || url.length > ADDRESS ? {} : { url }),
    short: cutText(withoutAddress(title.trim(), url) || text, SHORT),
  }
}

function typeOf(mark: string | undefined, url: string | undefined): SourceParts['type'] {
  if (mark === 'EB' || mark === 'DB') return `${mark}/OL`
  const found = (['M', 'J', 'R', 'S', 'N', 'C', 'D'] as const).find((one) => one === mark)
  return found ?? (url === undefined ? 'M' : 'EB/OL')
}

/** The address has a field of its own. */
function withoutAddress(text: string, url: string | undefined): string {
  const rest = url === undefined ? text : text.replaceAll(url, '')
  return rest.replace(/^[\s.．,，:：]+|[\s.．,，:：]+$/g, '')
}
