import type { PlannedPage } from '../pages/plan.ts'
import { hreflangs } from '../parts/words/hreflangs.ts'

/** The list of pages for search engines, each with its other language; addresses in it carry the public origin. */
export function sitemap(pages: PlannedPage[], publicUrl: string): string {
  const urls = pages.flatMap(({ props: { frame } }) => {
    if (frame.path === null || frame.hidden) return []
    const others = hreflangs(frame.alternates).map(
      ([code, path]) => `<xhtml:link rel="alternate" hreflang="${code}" href="${publicUrl}${path}"/>`,
    )
    return [`<url><loc>${publicUrl}${frame.path}</loc>${others.join('')}</url>`]
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`
}

/** Everything may be read but the codes' small pages, which only lead on, and the search's answers. */
export function robots(publicUrl: string): string {
  return `User-agent: *\nDisallow: /q/\nDisallow: /search/?\nDisallow: /en/search/?\nDisallow: /admin\nDisallow: /api\n\nSitemap: ${publicUrl}/sitemap.xml\n`
}
