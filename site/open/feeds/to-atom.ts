import { langTag } from '../../parts/words/say.ts'
import { type Feed, type FeedEntry, updatedOf } from './feed.ts'

/** A page of a feed as Atom (RFC 4287), with the way to its other pages (RFC 5005). */
export function toAtom(feed: Feed): string {
  const { id, title, about, home, self, pages, author, icon, entries } = feed
  const others = Object.entries(pages).map(([rel, { atom }]) => link(rel, atom, 'application/atom+xml'))
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${langTag(feed.lang)}">
${element('id', id)}
${element('title', title)}
${element('subtitle', about)}
${element('updated', updatedOf(feed))}
${link('alternate', home, 'text/html')}
${[link('self', self.atom, 'application/atom+xml'), ...others].join('\n')}
<author>${element('name', author.name)}${element('uri', author.url)}</author>
${element('icon', icon)}
${entries.map(toEntry).join('\n')}
</feed>
`
}

function toEntry({ id, url, title, published, updated, summary, html, picture }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    link('alternate', url, 'text/html'),
    ...(picture ? [link('enclosure', picture.url, picture.type)] : []),
    ...(published ? [element('published', published)] : []),
    element('updated', updated),
    element('summary', summary),
    `<content type="html">${escaped(html)}</content>`,
    '</entry>',
  ].join('\n')
}

const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`
const link = (rel: string, href: string, type: string) => `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`

/** What XML 1.0 has no sign for is left out; the rest is text, whatever it says. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
