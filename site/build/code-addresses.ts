import { mkdirSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edition, Gallery, Panel } from '#contract'
import { panelPath, type Website } from '../pages/website.ts'
import { codePath } from '../sheet/names.ts'
import { inTurns } from './in-turns.ts'
import { exists, writeChanged } from './place.ts'

/** Names every code's page; under the site's folder. */
const CODE_MAP = 'q/map.json'

export interface CodeAddress {
  /** '/q/017-2611-2' */
  code: string
  /** Where it leads: the panel's page, with the gallery it was scanned at. */
  to: string
}

/** The address of every printed code of every edition that has begun: each gallery it hangs in × each panel. */
export function codeAddresses(site: Website): CodeAddress[] {
  return site.begun.flatMap((edition) =>
    [...(site.hung.get(edition.id)?.values() ?? [])].flatMap(({ gallery: code, frames }) => {
      const gallery = site.galleries.get(code)
      const panels = [...new Set(frames.map((f) => f.panel))].flatMap((id) => site.panels.get(id) ?? [])
      return gallery ? panels.map((panel) => addressOf(gallery, panel, edition)) : []
    }),
  )
}

function addressOf(gallery: Gallery, panel: Panel, edition: Edition): CodeAddress {
  const no = { edition: edition.id, no: panel.no }
  return { code: codePath(gallery, no), to: `${panelPath(panel)}?g=${gallery.code.toLowerCase()}` }
}

/**
 * Writes a small page for every code, so that any static server can answer it, and `q/map.json`, with which ours
 * answers at once and counts. They are thousands and all alike: plain files, not pages. The map is written last: what
 * it names is there and right, and need not be looked at one by one the next time.
 */
export async function writeCodeAddresses(
  addresses: CodeAddress[],
  outDir: string,
): Promise<{ files: string[]; written: number }> {
  const map = JSON.stringify(Object.fromEntries(addresses.map(({ code, to }) => [code.slice('/q/'.length), to])))
  const mapFile = join(outDir, CODE_MAP)
  const files = [...addresses.map(({ code }) => `${code.slice(1)}/index.html`), CODE_MAP]
  const known = await textOf(mapFile)
  const [first] = addresses
  // One page tells whether they still look as they did.
  const alike = first === undefined || (await textOf(join(outDir, `${first.code}/index.html`))) === page(first.to)
  const trusted = known === map && alike
  // Gone before any page changes: if this build dies half way, the next one looks at every page.
  if (!trusted) await rm(mapFile, { force: true })
  const there = new Set(await readdir(join(outDir, 'q')).catch(() => []))
  const isThere = ({ code }: CodeAddress) => there.has(code.slice('/q/'.length))
  let written = 0
  for (const { code, to } of addresses.filter((one) => !isThere(one))) {
    // One call after the other: for thousands of tiny files that takes a third of what promises take.
    mkdirSync(join(outDir, code), { recursive: true })
    writeFileSync(join(outDir, `${code}/index.html`), page(to))
    written += 1
  }
  await inTurns(trusted ? [] : addresses.filter(isThere), 16, async ({ code, to }) => {
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
