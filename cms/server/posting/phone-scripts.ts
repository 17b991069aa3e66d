import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** The two scripts of a keeper's phone, each in one piece. */
export interface PhoneScripts {
  phone: string
  /** The service worker: shows the list where there is no signal. */
  worker: string
}

/**
 * Compiles them once, before the server listens: a tenth of a second. Synchronously, since esbuild's own process would
 * otherwise stay for good, 64 MB.
 */
export function createPhoneScripts(): PhoneScripts {
  return { phone: compile('phone/page.ts'), worker: compile('phone/worker.ts') }
}

function compile(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    // Phones of 2020 and later, WeChat's own browser among them.
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
