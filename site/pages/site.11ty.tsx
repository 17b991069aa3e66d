/** What Eleventy is given for one page: its file, and what makes its HTML. */
interface Given {
  file: string
  htmlOf: (file: string) => string
}

// Paginated over file names: Eleventy copies what it paginates over into every page's data, and a name is small.
export const data = {
  pagination: { data: 'files', size: 1, alias: 'file' },
  permalink: ({ file }: Given) => `/${file}`,
  eleventyExcludeFromCollections: true,
}

export default function page({ file, htmlOf }: Given): string {
  return htmlOf(file)
}
