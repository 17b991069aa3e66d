/** The list of pages for search engines; addresses in it carry the public origin. */
export function sitemap(files: string[], publicUrl: string): string {
  const paths = files.filter((file) => file.endsWith('index.html'))
  const urls = paths.map((file) => `<url><loc>${publicUrl}/${file.slice(0, -'index.html'.length)}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

/** Everything may be read but the codes' small pages, which only lead on, and the search's answers. */
export function robots(publicUrl: string): string {
  return `User-agent: *\nDisallow: /q/\nDisallow: /search/?\nDisallow: /en/search/?\nDisallow: /admin\nDisallow: /api\n\nSitemap: ${publicUrl}/sitemap.xml\n`
}
