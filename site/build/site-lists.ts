import type { PlannedPage } from '../pages/plan.ts'
import { hreflangs } from '../parts/words/hreflangs.ts'

/** The list of pages for search engines, each with its other language; addresses in it carry the public origin. */
export function sitemap(pages: readonly Pick<PlannedPage, 'file' | 'unlisted'>[], publicUrl: string): string {
  const listed = pages.filter(({ file, unlisted }) => !unlisted && file.endsWith('index.html') && isListed(file))
  const paths = new Set(listed.map(({ file }) => `/${file.slice(0, -'index.html'.length)}`))
  const urls = [...paths].map((path) => {
    const zh = path.startsWith('/en/') ? path.slice('/en'.length) : path
    const en = `/en${zh}`
    const others = hreflangs(paths.has(zh) && paths.has(en) ? { zh, en } : {}).map(
      ([code, other]) => `<xhtml:link rel="alternate" hreflang="${code}" href="${publicUrl}${other}"/>`,
    )
    return `<url><loc>${publicUrl}${path}</loc>${others.join('')}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`
}

/** What a code shows stands elsewhere too, and what is for want of a signal is no page to find. */
const isListed = (file: string) => !/^(q|offline)\//.test(file)

/** Everything may be read but the codes' pages, which show or lead to others, and the search's answers. */
export function robots(publicUrl: string): string {
  return `User-agent: *\nDisallow: /q/\nDisallow: /search/?\nDisallow: /en/search/?\nDisallow: /admin\nDisallow: /api\n\nSitemap: ${publicUrl}/sitemap.xml\n`
}
