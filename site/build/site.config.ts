import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import Eleventy from '@11ty/eleventy'
import page, { data } from '../pages/site.11ty.tsx'
import { writeIfOther } from './place.ts'

/** Each Eleventy looks through a folder for templates: a flat one, since the one there is is handed over. */
const INPUT_DIR = fileURLToPath(new URL('.', import.meta.url))

interface PagesOf {
  files: string[]
  /** A page's HTML by its file. */
  htmlOf: (file: string) => string
  outDir: string
}
/** What became of the pages that were asked for. */
export interface WrittenPages {
  /** Files that Eleventy made, under the site's folder. */
  made: string[]
  /** How many of them had to be written: the others lay there as they are. */
  changed: number
}

/** Makes the planned pages with Eleventy and writes those into `outDir` that are not there as they should be. */
export async function writePages({ files, htmlOf, outDir }: PagesOf): Promise<WrittenPages> {
  const out = relative(process.cwd(), outDir) || '.'
  const eleventy = new Eleventy(relative(process.cwd(), INPUT_DIR) || '.', out, {
    quietMode: true,
    configPath: undefined,
    source: 'script',
    config: (config) => {
      config.setUseGitIgnore(false)
      config.setDataFileSuffixes([])
      config.addGlobalData('files', () => files)
      config.addGlobalData('htmlOf', () => htmlOf)
      // Handed over rather than read: each Eleventy would load a file anew, and all it imports.
      config.addTemplate('site.11ty.js', page, data)
      return { templateFormats: ['11ty.js'] }
    },
  })
  eleventy.disableLogger()
  const written: WrittenPages = { made: [], changed: 0 }
  // Not Eleventy's own writing: it writes over whatever lies there, also when it is the same.
  for (const { outputPath, content } of await eleventy.toJSON()) {
    const file = relative(outDir, outputPath)
    written.made.push(file)
    if (writeIfOther(join(outDir, file), content)) written.changed += 1
  }
  return written
}
