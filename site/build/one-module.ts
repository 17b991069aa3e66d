import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** As an expression, not as a text about it. */
const OWN_ADDRESS = /(?<!['"`])\bimport\.meta\.url\b/g
/** What '#contract' stands for. */
export const CONTRACT = fileURLToPath(new URL('../../cms/contract/index.ts', import.meta.url))

/** How esbuild makes one module of many for our Node. */
export const AS_ONE_MODULE = {
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'silent',
} as const

/** A source whose words about its own address stay true wherever it comes to lie. */
export async function readInPlace(path: string): Promise<string> {
  const source = await readFile(path, 'utf8')
  return source.replace(OWN_ADDRESS, JSON.stringify(pathToFileURL(path).href))
}
