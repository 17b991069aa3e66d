import { mkdirSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edition, Gallery, Panel } from '#contract'
import { scannedNow } from '../pages/scanned.ts'
import { editionPath, galleryPath, panelPath, panelsOf, type Website } from '../pages/website.ts'
import { codePath, parseCodePath } from '../sheet/names.ts'
import { inTurns } from './in-turns.ts'
import { exists, writeChanged } from './place.ts'

/** Names every code's page; under the site's folder. */
const CODE_MAP = 'q/map.json'

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
 * Writes a small page for every code that leads on, so that any static server can answer it, and `q/map.json`, with
 * which other programs can. They are thousands and all alike: plain files, not pages. The map is written last: what it
 * names is there and right, and need not be looked at one by one the next time.
 */
export async function writeCodeAddresses(
  addresses: CodeAddress[],
  outDir: string,
): Promise<{ files: string[]; written: number }> {
  const map = JSON.stringify(Object.fromEntries(addresses.map(({ code, to }) => [code.slice('/q/'.length), to])))
  const mapFile = join(outDir, CODE_MAP)
  const files = [...addresses.map(({ code }) => `${code.slice(1)}/index.html`), CODE_MAP]
  const known = await textOf(mapFile)
  const leading = addresses.filter(({ code, to }) => to !== `${code}/`)
  const [first] = leading
  // One page tells whether they still look as they did.
  const alike = first === undefined || (await textOf(join(outDir, `${first.code}/index.html`))) === page(first.to)
  const trusted = known === map && alike
  // Gone before any page changes: if this build dies half way, the next one looks at every page.
  if (!trusted) await rm(mapFile, { force: true })
  const there = new Set(await readdir(join(outDir, 'q')).catch(() => []))
  const isThere = ({ code }: CodeAddress) => there.has(code.slice('/q/'.length))
  let written = 0
  for (const { code, to } of leading.filter((one) => !isThere(one))) {
    // One call after the other: for thousands of tiny files that takes a third of what promises take.
    mkdirSync(join(outDir, code), { recursive: true })
    writeFileSync(join(outDir, `${code}/index.html`), page(to))
    written += 1
  }
  await inTurns(trusted ? [] : leading.filter(isThere), 16, async ({ code, to }) => {
    if (await writeChanged(join(outDir, `${code}/index.html`), page(to))) written += 1
  })
  if (await writeChanged(mapFile, map)) written += 1
  return { files, written }
}

async function textOf(file: string): Promise<string | null> {
  return (await exists(file)) ? readFile(file, 'utf8') : null
}

function page(to: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0;url=${to}"><title>科普画廊</title><h1>科普画廊</h1><p><a href="${to}">打开这幅画的网页</a></p></html>\n`
}
