import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getOrInsert } from '../parts/words/get-or-insert.ts'

const EARLY = fileURLToPath(new URL('../styles/early.js', import.meta.url))
/** How a page's frame names a file whose text shall stand in the page. */
const NAMED = /<(style|script) data-inline="(\/assets\/[\w.-]+)"><\/\1>/g

/**
 * Puts styles and the early script into the heads that ask for them: a scanned page is read in one answer, without a
 * second way to the server before its first word. The files are those under `outDir`; each is read once. A month's pages have few heads
 * (parts/page-frame/standing.tsx), and each is done once: looking through whole pages takes 3 % of a cold build.
 */
export function inlineFiles(outDir: string): (head: string) => string {
  const done = new Map<string, string>()
  const texts = new Map<string, string>()
  const textOf = (file: string) => getOrInsert(texts, file, () => readFileSync(join(outDir, file), 'utf8'))
  return (head) =>
    getOrInsert(done, head, () =>
      head.replace(NAMED, (_, tag: string, file: string) => `<${tag}>${textOf(file)}</${tag}>`),
    )
}

/** The early script without its comments and indents, which would go out with thousands of pages; all of them have lines of their own. */
export const earlyScript = (): string =>
  readFileSync(EARLY, 'utf8')
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/^\s+/gm, '')

/** What a policy that allows no script inside a page must name, so that this one may run: 'sha256-…'. */
export function inlineScriptHash(): string {
  return `'sha256-${createHash('sha256').update(earlyScript()).digest('base64')}'`
}
