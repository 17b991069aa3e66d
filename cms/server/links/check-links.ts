import type { DocumentLink, LinkState } from '../../checks/document-links.ts'
import { askAddress, type Outside } from './ask-address.ts'

/** A page that names more is a directory. */
const MOST_LINKS = 60
const AT_ONCE = 6

/** Asks each address, a few at a time; the rest of a very long list is left out and counted. */
export async function checkLinks(
  links: readonly DocumentLink[],
  outside: Outside,
): Promise<{ checked: { link: DocumentLink; found: LinkState }[]; left: number }> {
  const checked: { link: DocumentLink; found: LinkState }[] = []
  const waiting = links.slice(0, MOST_LINKS)
  const work = async () => {
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift())
      checked.push({ link, found: await askAddress(link.url, outside) })
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const order = (link: DocumentLink) => links.indexOf(link)
  checked.sort((a, b) => order(a.link) - order(b.link))
  return { checked, left: Math.max(0, links.length - MOST_LINKS) }
}
