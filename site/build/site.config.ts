import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import Eleventy from '@11ty/eleventy'
import type { PageToWrite } from '../pages/plan.ts'
import page, { data } from '../pages/site.11ty.tsx'

const PAGES_DIR = fileURLToPath(new URL('../pages/', import.meta.url))

/** Writes the planned pages into `outDir` with Eleventy and returns the files it says it wrote, under `outDir`. */
export async function writePages(pages: readonly PageToWrite[], outDir: string): Promise<string[]> {
  const written: string[] = []
  const out = relative(process.cwd(), outDir) || '.'
  const eleventy = new Eleventy(relative(process.cwd(), PAGES_DIR) || '.', out, {
    quietMode: true,
    configPath: undefined,
    source: 'script',
    config: (config) => {
      config.setUseGitIgnore(false)
      config.setDataFileSuffixes([])
      config.addGlobalData('files', () => pages.map(({ file }) => file))
      // A Map is handed on as it is; plain objects would be copied into every page's data.
      const planned = new Map(pages.map((one) => [one.file, one]))
      config.addGlobalData('planned', () => planned)
      // Handed over rather than read: each Eleventy would load a file anew, and all it imports.
      config.addTemplate('site.11ty.js', page, data)
      config.on('eleventy.after', ({ results }) => {
        if (!Array.isArray(results)) return
        for (const result of results) written.push(relative(outDir, String(result.outputPath)))
      })
      return { templateFormats: ['11ty.js'] }
    },
  })
  eleventy.disableLogger()
  await eleventy.write()
  return written
}
