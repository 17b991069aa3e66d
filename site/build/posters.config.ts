import { relative, resolve } from 'node:path'
import Eleventy, { type EleventyConfig } from '@11ty/eleventy'

/** One page of the build: a sheet that its layout's template is asked for. */
export interface PosterPage {
  layout: string
  file: string
}

export interface PosterBuild<P extends PosterPage> {
  layoutsDir: string
  /** Where the pages would be written; the press writes them itself. */
  outDir: string
  pages: P[]
  /** Hands a page to the press without waiting for it. */
  enqueue: (page: P) => void
  /** Waits for the press; called once, after the last page was asked for. */
  drain: () => Promise<void>
}

/**
 * The posters as an Eleventy build: each `<layout>/layout.typ` is a template, paginated over its sheets. Eleventy
 * renders one page after the other and keeps what they return until the end (142 × 10 MB), so rendering only
 * enqueues; the press writes the files and is drained in `eleventy.after`. Returns how many pages were asked for.
 */
export async function buildPosters<P extends PosterPage>(build: PosterBuild<P>): Promise<number> {
  let asked = 0
  const input = relative(process.cwd(), build.layoutsDir) || '.'
  const layouts = [...new Set(build.pages.map((page) => page.layout))]
  const eleventy = new Eleventy(input, relative(process.cwd(), build.outDir), {
    quietMode: true,
    configPath: undefined,
    source: 'script',
    config: (config) => {
      configurePosters(config, build, layouts, () => {
        asked += 1
      })
      return { templateFormats: ['typ'] }
    },
  })
  // Its report goes to stdout, which belongs to the script.
  eleventy.disableLogger()
  await eleventy.write()
  return asked
}

function configurePosters<P extends PosterPage>(
  config: EleventyConfig,
  build: PosterBuild<P>,
  layouts: string[],
  ask: () => void,
): void {
  // The folder of the layouts may lie under an ignored one, and its parts are no templates.
  config.setUseGitIgnore(false)
  config.setDataFileSuffixes([])
  const pagesOf = Object.fromEntries(layouts.map((l) => [l, build.pages.filter((page) => page.layout === l)]))
  const templates = new Map(layouts.map((layout) => [resolve(build.layoutsDir, layout, 'layout.typ'), layout]))
  config.addGlobalData('sheets', () => pagesOf)
  config.addTemplateFormats('typ')
  config.addExtension('typ', {
    outputFileExtension: 'pdf',
    useLayouts: false,
    read: false,
    getData: (inputPath) => {
      const layout = templates.get(resolve(inputPath))
      if (layout === undefined) return { permalink: false, eleventyExcludeFromCollections: true }
      return {
        pagination: { data: `sheets.${layout}`, size: 1, alias: 'sheet' },
        permalink: ({ sheet }: { sheet: P }) => `/${sheet.file}`,
        eleventyExcludeFromCollections: true,
      }
    },
    compile: (_contents, inputPath) => {
      const known = templates.has(resolve(inputPath))
      return ({ sheet }: { sheet: P }) => {
        if (known) {
          ask()
          build.enqueue(sheet)
        }
        return undefined
      }
    },
  })
  config.on('eleventy.after', () => build.drain())
}
