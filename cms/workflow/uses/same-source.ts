import type { SourceParts } from '../render-source.ts'

/**
 * Keys under which a source is the same as another: its address and its citation, both without what people write
 * differently (http or https, www, a slash at the end, blanks, brackets, capitals). One key in common is enough.
 */
export function sourceKeys({ url, title, authors, year, published }: Partial<SourceParts>): string[] {
  const keys: string[] = []
  const address = plainAddress(url)
  if (address !== '') keys.push(`url:${address}`)
  const name = plain(title)
  // “2022 年报告” by nobody is the title of many.
  if (name.length >= 4) keys.push(`cite:${name}|${plain(authors)}|${(year ?? published ?? '').slice(0, 4)}`)
  return keys
}

/** True when both cite the same thing. */
export function isSameSource(one: Partial<SourceParts>, other: Partial<SourceParts>): boolean {
  const keys = new Set(sourceKeys(one))
  return sourceKeys(other).some((key) => keys.has(key))
}

function plainAddress(url: string | null | undefined): string {
  const text = (url ?? '').trim()
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`
  if (text === '' || !URL.canParse(whole)) return ''
  const { host, pathname, searchParams } = new URL(whole)
  for (const name of [...searchParams.keys()]) if (/^(utm_|spm|from|share)/i.test(name)) searchParams.delete(name)
  searchParams.sort()
  const query = searchParams.toString()
  const path = pathname.replace(/\/(index\.\w+)?$/, '')
  const address = `${host.replace(/^www\./, '')}${path}${query === '' ? '' : `?${query}`}`
  // The front page of a house is no source of its own: many different pages are cited by it.
  return path === '' && query === '' ? '' : address
}

function plain(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
