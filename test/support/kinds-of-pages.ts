import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Every page of a built site but those of printed codes, which only lead on. */
export async function pageFiles(siteDir: string): Promise<string[]> {
  const entries = await readdir(siteDir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('q/'))
    .sort()
}

/**
 * As few pages of a built site as show everything that it has: each kind of page in each language, and each element of
 * each class at least once. Whatever is new on the site is in one of them without being named here.
 */
export async function kindsOfPages(siteDir: string, files: string[]): Promise<string[]> {
  const left = new Map(
    await Promise.all(
      files.map(async (file) => [file, shownBy(file, await readFile(join(siteDir, file), 'utf8'))] as const),
    ),
  )
  const chosen: string[] = []
  const seen = new Set<string>()
  for (;;) {
    const gain = (shown: Set<string>) => Array.from(shown).filter((one) => !seen.has(one)).length
    const [best] = Array.from(left, ([file, shown]) => ({ file, shown, more: gain(shown) })).sort(
      (a, b) => b.more - a.more || (a.file < b.file ? -1 : 1),
    )
    if (!best || best.more === 0) return chosen.map(addressOf).sort()
    chosen.push(best.file)
    left.delete(best.file)
    for (const one of best.shown) seen.add(one)
  }
}

function shownBy(file: string, html: string): Set<string> {
  const lang = file.startsWith('en/') ? 'en' : 'zh'
  const path = file.replace(/^en\//, '').split('/')
  const shown = new Set([`${lang} ${path[0]} ${path.length}`])
  for (const [, tag, name] of html.matchAll(/<(\w+)[^>]*? class="([^"]*)"/g)) {
    // Months and grades are colours of one and the same thing.
    for (const one of (name ?? '').split(' ')) if (!/^m-\d/.test(one)) shown.add(`${tag}.${one}`)
  }
  return shown
}

const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`
