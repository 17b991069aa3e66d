import { createHash } from 'node:crypto'
import { unlinkSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edition, Gallery, Panel } from '#contract'
import { scannedNow } from '../pages/scanned.ts'
import { editionPath, galleryPath, panelPath, panelsOf, type Website } from '../pages/website.ts'
import { codePath, parseCodePath } from '../sheet/names.ts'
import { CODE_MAP, type CodeMap, parseCodeMap } from './code-map.ts'
import type { FileList } from './file-list.ts'
import { linkOrCopy, textOf } from './place.ts'

export interface CodeAddress {
  /** '/q/017-2611-2' */
  code: string
  /** Where it leads: itself, where it is a page; else the panel's page, or what is nearest to what is gone. */
  to: string
}

/**
 * The address of every code that was ever printed. What hangs now is a page of its own; what hung before leads to its
 * panel, and where that was withdrawn to its gallery. `given` are the codes of earlier builds: they answer for ever,
 * also when the panel was withdrawn, the gallery closed, or an editor hung something else there.
 */
export function codeAddresses(site: Website, given: readonly string[]): CodeAddress[] {
  const all = new Map<string, string>()
  for (const { file } of scannedNow(site)) {
    const code = `/${file.slice(0, -'/index.html'.length)}`
    all.set(code, `${code}/`)
  }
  const tell = (gallery: Gallery, panel: Panel) => {
    const code = codePath(gallery, panel)
    if (!all.has(code)) all.set(code, `${panelPath(panel)}?g=${gallery.code.toLowerCase()}`)
  }
  for (const edition of site.begun) {
    for (const { gallery: code, frames } of site.hung.get(edition.id)?.values() ?? []) {
      const gallery = site.galleries.get(code)
      for (const id of new Set(frames.map((frame) => frame.panel))) {
        const panel = site.panels.get(id)
        if (gallery && panel) tell(gallery, panel)
      }
    }
    for (const gallery of closedIn(site, edition)) for (const panel of panelsOf(site, edition)) tell(gallery, panel)
  }
  for (const code of given) if (!all.has(code)) all.set(code, nearestTo(site, code))
  return [...all].map(([code, to]) => ({ code, to }))
}

/** A closed gallery has no part in any edition any more, though its sheets of earlier months are about. */
function closedIn(site: Website, { kind }: Edition): Gallery[] {
  return kind === 'monthly' ? site.snapshot.galleries.filter(({ state }) => state !== 'in-use') : []
}

/** For a code that nothing stands behind any more: its panel or what took its place; its gallery; its month; the list. */
function nearestTo(site: Website, code: string): string {
  const sheet = parseCodePath(code)
  const edition = site.begun.find(({ id }) => id === sheet?.edition)
  const panel = edition && panelsOf(site, edition).find(({ no }) => no === sheet?.no)
  const gallery = site.snapshot.galleries.find((one) => one.code.endsWith(`-${sheet?.number}`))
  if (panel) return gallery ? `${panelPath(panel)}?g=${gallery.code.toLowerCase()}` : panelPath(panel)
  if (gallery) return galleryPath(gallery)
  return edition ? editionPath(edition) : '/galleries/'
}

/**
 * Writes `q/map.json`, with which our server and other programs answer, and for plain web servers a small page for every
 * code that leads on: `q/017-2510-2.html`, one file under many names, since all codes of a panel lead to it (a folder for
 * each of 35,000 took a third of a whole build). The map is written last: what it names is there and right, and need not
 * be looked at one by one the next time.
 */
export async function writeCodeAddresses(
  addresses: CodeAddress[],
  outDir: string,
): Promise<{ files: string[]; marks: FileList; written: number }> {
  const map = JSON.stringify(Object.fromEntries(addresses.map(({ code, to }) => [nameOf(code), to])))
  const leading = addresses.filter(({ code, to }) => to !== `${code}/`)
  const marks = new Map(leading.map(({ code, to }) => [fileOf(code), `${LOOK} ${bare(to)}`]))
  const files = [...marks.keys(), CODE_MAP]
  const mapFile = join(outDir, CODE_MAP)
  const known = await textOf(mapFile)
  const alike = await looksAlike(leading, outDir)
  if (known === map && alike) return { files, marks, written: 0 }
  // Gone before any page changes: if this build dies half way, the next one makes every page.
  await rm(mapFile, { force: true })
  const written = await writePages(leading, outDir, alike ? parseCodeMap(known) : null)
  await writeFile(mapFile, map)
  return { files, marks, written: written + 1 }
}

/** One call after the other: for thousands of tiny files that takes a third of what promises take. */
async function writePages(leading: CodeAddress[], outDir: string, kept: CodeMap | null): Promise<number> {
  await mkdir(join(outDir, 'q'), { recursive: true })
  const there = new Set(await readdir(join(outDir, 'q')))
  const pages = new Map<string, string>()
  let written = 0
  for (const { code, to } of leading) {
    const [target, file] = [bare(to), join(outDir, fileOf(code))]
    const isThere = there.has(`${nameOf(code)}.html`)
    const source = pages.get(target)
    if (isThere && bare(kept?.get(nameOf(code)) ?? '') === target) {
      if (!source) pages.set(target, file)
      continue
    }
    if (isThere) unlinkSync(file)
    if (source) linkOrCopy(source, file)
    else writeFileSync(file, page(target))
    if (!source) pages.set(target, file)
    written += 1
  }
  return written
}

const nameOf = (code: string) => code.slice('/q/'.length)
const fileOf = (code: string) => `${code.slice(1)}.html`
/** Without the gallery: the page that many codes share knows none. */
const bare = (to: string) => to.replace(/\?.*/, '')

/** One page tells whether they still look as they did. */
async function looksAlike([first]: CodeAddress[], outDir: string): Promise<boolean> {
  return first === undefined || (await textOf(join(outDir, fileOf(first.code)))) === page(bare(first.to))
}

function page(to: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0;url=${to}"><title>科普画廊</title><h1>科普画廊</h1><p><a href="${to}">打开这幅画的网页</a></p></html>\n`
}

/** How they look now. */
const LOOK = createHash('sha256').update(page('')).digest('hex').slice(0, 8)
