import type { PageToWrite } from './plan.ts'
import { renderPage } from './render.tsx'

/** What Eleventy is given for one page: its file, and the table of all that were planned. */
interface Given {
  file: string
  planned: ReadonlyMap<string, PageToWrite>
}

// Paginated over file names: Eleventy copies what it paginates over into every page's data, and a name is small.
export const data = {
  pagination: { data: 'files', size: 1, alias: 'file' },
  permalink: ({ file }: Given) => `/${file}`,
  eleventyExcludeFromCollections: true,
}

export default function page({ file, planned }: Given): string {
  const found = planned.get(file)
  if (!found) throw new Error(`not planned: ${file}`)
  return renderPage(found)
}
