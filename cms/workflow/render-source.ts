export interface SourceParts {
  type: string
  title: string
  authors?: string | null
  container?: string | null
  place?: string | null
  publisher?: string | null
  year?: string | null
  volume?: string | null
  issue?: string | null
  pages?: string | null
  published?: string | null
  accessed?: string | null
  url?: string | null
  short: string
}

/**
 * A source as GB/T 7714-2025 writes it for readers of the web (`full`), and as it is printed (`short`):
 * authors. title[type]. place: publisher, year: pages. (published)[accessed]. address.
 */
export function renderSource(source: SourceParts): { full: string; short: string; url?: string } {
  const { type, title, authors, url } = source
  const isOnline = type.endsWith('/OL') || filled(url)
  const mark = isOnline && !type.includes('/') ? `${type}/OL` : type
  const head = `${filled(authors) ? `${authors.replace(/[.。]$/, '')}. ` : ''}${title}[${mark}]`
  const where = type === 'J' || type === 'N' ? inSerial(source) : asMonograph(source)
  const dates = `${filled(source.published) && isOnline && type !== 'N' ? `(${source.published})` : ''}${
    filled(source.accessed) ? `[${source.accessed}]` : ''
  }`
  const body = [head, where].filter(filled).join(type === 'C' && filled(source.container) ? '//' : '. ')
  // A date in round brackets follows a full stop when nothing stands between it and the title.
  const joint = dates.startsWith('(') && !filled(where) ? '. ' : ''
  const full = `${body}${joint}${dates}${filled(url) ? `. ${url}` : ''}`
  return { full: full.endsWith('.') ? full : `${full}.`, short: source.short, ...(filled(url) ? { url } : {}) }
}

/** Journal, year, volume(issue): pages — newspapers: paper, date(page). */
function inSerial({ type, container, year, volume, issue, pages, published }: SourceParts): string {
  if (type === 'N')
    return `${container ?? ''}${filled(published) ? `, ${published}` : ''}${filled(pages) ? `(${pages})` : ''}`
  const number = `${volume ?? ''}${filled(issue) ? `(${issue})` : ''}`
  const parts = [container, year, number].filter(filled).join(', ')
  return filled(pages) ? `${parts}: ${pages}` : parts
}

/** Place: publisher, year: pages. A site stands where a publisher would. */
function asMonograph({ type, container, place, publisher, year, pages }: SourceParts): string {
  const house = filled(publisher) ? publisher : container
  const imprint = [filled(place) && filled(house) ? `${place}: ${house}` : (house ?? place), year]
    .filter(filled)
    .join(', ')
  const host = type === 'C' && filled(container) && filled(publisher) ? container : ''
  const text = [host, imprint].filter(filled).join('. ')
  return filled(pages) ? `${text}: ${pages}` : text
}

function filled(value: string | null | undefined): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
