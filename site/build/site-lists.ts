import type { PlannedPage } from '../pages/plan.ts'

/** The list of pages for search engines; addresses in it carry the public origin. */
export function sitemap(pages: PlannedPage[], publicUrl: string): string {
  const paths = pages.map((page) => page.file).filter((file) => file.endsWith('index.html') && isListed(file))
  const urls = paths.map((file) => `<url><loc>${publicUrl}/${file.slice(0, -'index.html'.length)}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

/** What a code shows stands elsewhere too, and what is for want of a signal is no page to find. */
const isListed = (file: string) => !/^(q|offline)\//.test(file)

/** Everything may be read but the codes' pages, which show or lead to others, and the search's answers. */
export function robots(publicUrl: string): string {
  return `User-agent: *\nDisallow: /q/\nDisallow: /search/?\nDisallow: /en/search/?\nDisallow: /admin\nDisallow: /api\n\nSitemap: ${publicUrl}/sitemap.xml\n`
}
