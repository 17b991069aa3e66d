import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import Eleventy from '@11ty/eleventy'
import type { PlannedPage } from '../pages/plan.ts'
import { inlineFiles } from './inline-files.ts'

const PAGES_DIR = fileURLToPath(new URL('../pages/', import.meta.url))

/** Writes the planned pages into `outDir` with Eleventy and returns the files it says it wrote, under `outDir`. */
export async function writePages(pages: PlannedPage[], outDir: string): Promise<string[]> {
  const written: string[] = []
  const out = relative(process.cwd(), outDir) || '.'
  const eleventy = new Eleventy(relative(process.cwd(), PAGES_DIR) || '.', out, {
    quietMode: true,
    configPath: undefined,
    source: 'script',
    config: (config) => {
      config.setUseGitIgnore(false)
      config.setDataFileSuffixes([])
      config.addGlobalData('files', () => pages.map((page) => page.file))
      // A Map is handed on as it is; plain objects would be copied into every page's data.
      const planned = new Map(pages.map((page) => [page.file, page]))
      config.addGlobalData('planned', () => planned)
      config.addTemplateFormats('11ty.tsx')
      config.addExtension('11ty.tsx', { key: '11ty.js' })
      config.addTransform('inline-files', inlineFiles(outDir))
      config.on('eleventy.after', ({ results }) => {
        if (!Array.isArray(results)) return
        for (const result of results) written.push(relative(outDir, String(result.outputPath)))
      })
      return { templateFormats: ['11ty.tsx'] }
    },
  })
  await eleventy.write()
  return written
}
