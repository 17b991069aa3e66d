import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a plain web server answers to a code, by the line for nginx in the README. */
export async function behindCode(siteDir: string, code: string): Promise<string> {
  for (const file of [`${code}/index.html`, `${code}.html`, `${code.replace(/^\d+-/, '')}.html`]) {
    const found = await readFile(join(siteDir, 'q', file), 'utf8').catch(() => null)
    if (found !== null) return found
  }
  throw new Error(`nothing answers to ${code}`)
}
