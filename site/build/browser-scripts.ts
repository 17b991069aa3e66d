import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { packForms } from '../search/packed-forms.ts'
import { SIMPLE } from '../search/simple-forms.ts'

/** What runs in a reader's browser, by the file it becomes. */
const SOURCES = {
  search: '../search/page-script.ts',
  'read-aloud': '../parts/read-aloud/page-script.ts',
  near: '../browser/near.ts',
  look: '../browser/look.ts',
  offline: '../browser/offline.ts',
  worker: '../browser/worker.ts',
} as const
export type BrowserScript = keyof typeof SOURCES
export const BROWSER_SCRIPTS = Object.keys(SOURCES) as [BrowserScript, ...BrowserScript[]]

/** Takes the table of simplified forms along as short as it can be: half of the search's script was its 28 kB. */
const shortForms: Plugin = {
  name: 'short-forms',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]search[\\/]simple-forms\.ts$/ }, ({ path }) => ({
      contents: `import { unpackForms } from './packed-forms.ts'
        export const SIMPLE = unpackForms(...${JSON.stringify(packForms(SIMPLE))})`,
      loader: 'ts',
      resolveDir: dirname(path),
    }))
  },
}

/** A script with all it imports, for browsers of 2020 and later, WeChat's own among them. */
export async function bundleScript(name: BrowserScript): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(SOURCES[name], import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [shortForms],
  })
  return outputFiles[0]?.text ?? ''
}
