import type { Edition, Gallery, Panel } from '#contract'
import { only } from '../pages/known-by/only.ts'
import { knownSite } from '../pages/known-by/site.ts'
import { hashOf } from '../pages/known-by/source.ts'
import { scannedNow } from '../pages/scanned.ts'
import { pageUrl, publisher, toJsonLd, webPage } from '../pages/structured/graph.ts'
import { editionPath, galleryPath, panelPath, panelsOf, type Website } from '../pages/website.ts'
import { grouped } from '../parts/words/grouped.ts'
import { codePath, parseCodePath } from '../sheet/names.ts'
import { CODE_MAP } from './code-map.ts'
import { writeGroup } from './file-group.ts'
import { hashSources } from './hash-rooms.ts'

interface CodeAddress {
  /** '/q/017-2611-2' */
  code: string
  /** Where it leads: itself, where it is a page; else the panel's page, or what is nearest to what is gone. */
  to: string
}

export interface WantedCodes {
  site: Website
  /** Codes of earlier builds. */
  given: readonly string[]
  outDir: string
  knownFile: string
}

/** Writes where each code leads, when anything changed that it hangs on; returns all codes there ever were. */
export async function writeCodes({ site, given, outDir, knownFile }: WantedCodes) {
  const { key, parts } = knownSite(site)
  let codes = given
  const make = () => {
    const known = only<Website>('a code', parts)
    const addresses = codeAddresses(known, given)
    codes = addresses.map(({ code }) => code)
    return codeFiles(addresses, (to) => leadingPage(known, to))
  }
  const sources = await hashSources(['build'])
  // Known by the codes there are then: where a build dies before it has kept them, the next one makes them again.
  const knownBy = (of: readonly string[]) => [sources, key, hashOf([...of].sort())].join(' ')
  const group = { knownFile, outDir, key: knownBy(given), keyAfter: () => knownBy(codes), make }
  return { ...(await writeGroup(group)), codes }
}

/**
 * The address of every code that was ever printed. What hangs now is a page of its own; what hung before leads to its
 * panel, and where that was withdrawn to its gallery. `given` are the codes of earlier builds: they answer for ever,
 * also when the panel was withdrawn, the gallery closed, or an editor hung something else there.
 */
function codeAddresses(site: Website, given: readonly string[]): CodeAddress[] {
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
 * `q/map.json`, with which our server and other programs answer, and for plain web servers a small page for every panel
 * whose codes lead on: `q/2510-2.html` for `017-2510-2` and 141 others. A page for each of 35,000 codes was a third of a
 * whole build; where one leads elsewhere than the others of its panel, it has its own: `q/017-2510-2.html`.
 */
function codeFiles(addresses: readonly CodeAddress[], page: (to: string) => string): Map<string, string> {
  const map = JSON.stringify(Object.fromEntries(addresses.map(({ code, to }) => [nameOf(code), to])))
  const leading = addresses.filter(({ code, to }) => to !== `${code}/`)
  return new Map([[CODE_MAP, map], ...pagesOf(leading, page)])
}

/** The pages that lead on, by their files. */
function pagesOf(leading: readonly CodeAddress[], page: (to: string) => string): [file: string, content: string][] {
  const targets = new Map<string, string>()
  for (const [panel, own] of grouped(leading, ({ code }) => panelOf(code))) {
    const most = mostCommon(own.map(({ to }) => bare(to)))
    targets.set(`q/${panel}.html`, most)
    for (const { code, to } of own) if (bare(to) !== most) targets.set(`q/${nameOf(code)}.html`, bare(to))
  }
  return Array.from(targets, ([file, to]) => [file, page(to)])
}

function mostCommon(texts: readonly string[]): string {
  const [most] = grouped(texts, (text) => text).sort(([, a], [, b]) => b.length - a.length)
  return most?.[0] ?? ''
}

/** '017-2611-2' of '/q/017-2611-2' */
const nameOf = (code: string) => code.slice('/q/'.length)
/** '2611-2' of it */
const panelOf = (code: string) => code.slice(code.indexOf('-') + 1)
/** Without the gallery: the page that many codes share knows none. */
const bare = (to: string) => to.replace(/\?.*/, '')

const NAME = '科普画廊'

/** For whom nobody sends on: the page does it, and says to machines that what it is about is where it leads. */
function leadingPage(site: Website, to: string): string {
  const url = pageUrl(site, to, 'zh')
  const mainEntity = { '@type': 'WebPage', '@id': url, url }
  const data = toJsonLd([publisher(site, 'zh'), webPage(site, 'zh', { name: NAME, mainEntity })])
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0;url=${to}"><title>${NAME}</title><script type="application/ld+json">${data}</script><h1>${NAME}</h1><p><a href="${to}">打开这幅画的网页</a></p></html>\n`
}
