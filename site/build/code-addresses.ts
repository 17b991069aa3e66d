import { join } from 'node:path'
import type { Edition, Gallery, Panel } from '#contract'
import { panelPath, type Website } from '../pages/website.ts'
import { codePath } from '../sheet/names.ts'
import { inTurns } from './in-turns.ts'
import { exists, writeChanged } from './place.ts'

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
 * answers at once and counts. They are thousands and all alike: plain files, not pages.
 */
export async function writeCodeAddresses(
  addresses: CodeAddress[],
  outDir: string,
): Promise<{ files: string[]; written: number }> {
  const map = JSON.stringify(Object.fromEntries(addresses.map(({ code, to }) => [code.slice('/q/'.length), to])))
  const changed = await writeChanged(join(outDir, 'q/map.json'), map)
  let written = changed ? 1 : 0
  const files = ['q/map.json']
  await inTurns(addresses, 16, async ({ code, to }) => {
    const file = `${code.slice(1)}/index.html`
    files.push(file)
    // The map tells of any change; a page that is there under an unchanged map is right.
    if (!changed && (await exists(join(outDir, file)))) return
    if (await writeChanged(join(outDir, file), page(to))) written += 1
  })
  return { files, written }
}

function page(to: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0;url=${to}"><title>科普画廊</title><h1>科普画廊</h1><p><a href="${to}">打开这幅画的网页</a></p></html>\n`
}
