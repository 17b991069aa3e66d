import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Edition, Palette, Snapshot } from '#contract'
import type { SiteFiles } from '../pages/website.ts'
import { markFile } from '../parts/mark/web.tsx'
import { coloursCss, screenColours } from '../styles/palette.ts'
import { BROWSER_SCRIPTS, type BrowserScript, bundleScript } from './browser-scripts.ts'
import { hashSources } from './hash-rooms.ts'
import { earlyScript } from './inline-files.ts'
import { exists, writeIfOther, writeWhole } from './place.ts'
import { markUsed } from './prune-made.ts'

const STYLES = fileURLToPath(new URL('../styles/', import.meta.url))
const ScriptsSchema = z.record(z.enum(BROWSER_SCRIPTS), z.string())
/** Sheets of which a panel's page has nothing: it carries the others in itself, and they must fit into one answer. */
const NOT_SCANNED = /-(shelf|gallery|counts|open|statement|walk|nearest|periods)\.css$/
/** The worker that keeps pages on a phone; it reaches what lies below its address. */
const WORKER = 'sw.js'

/** What a site without any edition wears. */
export const PLAIN: Palette['screen'] = {
  wall: '#014165',
  accent: '#d96911',
  spark: '#fe8b43',
  wallDark: '#013451',
  accentDark: '#f58237',
  sparkDark: '#f58237',
}

export interface MadeWebFiles {
  names: SiteFiles
  /** Files under the site's folder. */
  files: string[]
  written: number
}

/** Styles, scripts, icons and the months' palettes under `assets/`, each named by its content. */
export async function makeWebFiles(
  snapshot: Snapshot,
  begun: Edition[],
  { outDir, cacheDir }: { outDir: string; cacheDir: string },
): Promise<MadeWebFiles> {
  const files: string[] = []
  let written = 0
  const keep = (name: string, content: string | Buffer): string => {
    const dot = name.lastIndexOf('.')
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
    const file = `assets/${name.slice(0, dot)}.${hash}${name.slice(dot)}`
    if (writeIfOther(join(outDir, file), content)) written += 1
    files.push(file)
    return `/${file}`
  }
  const scripts = await compiledScripts(cacheDir)
  const months: SiteFiles['months'] = {}
  for (const edition of begun) months[edition.id] = keepMonth(`month-${edition.id}`, edition.palette.screen, keep)
  const plain = keepMonth('month-plain', PLAIN, keep)
  const current = begun.find((e) => e.id === snapshot.currentEdition)
  const colours = screenColours(current?.palette.screen ?? PLAIN).light
  const touchIcon = markFile({ stroke: colours.onwall, accent: colours.spark, ground: colours.wall })
  const icon = keep('mark.svg', markFile({ stroke: colours.wall, accent: colours.accent }))
  const touchHref = keep('mark-180.png', await toPng(touchIcon, 180, cacheDir))
  const names: SiteFiles = {
    site: keep('site.css', await allStyles()),
    scanned: keep('scanned.css', await allStyles(NOT_SCANNED)),
    print: keep('print.css', smaller(await style('print.css'))),
    early: keep('early.js', earlyScript()),
    script: keep('site.js', await style('site.js')),
    search: keep('search.js', scripts.search),
    widget: keep('widget.css', smaller(await style('widget.css'))),
    readAloud: keep('read-aloud.js', scripts['read-aloud']),
    near: keep('near.js', scripts.near),
    look: keep('look.js', scripts.look),
    offline: keep('offline.js', scripts.offline),
    river: keep('river.svg', await style('river.svg')),
    spines: keep('spines.css', spines(begun)),
    icon,
    touchIcon: touchHref,
    manifest: keep('site.webmanifest', manifest(snapshot, icon, touchHref, colours)),
    months,
    plain,
  }
  // A worker has the same address for ever: browsers ask there whether it has changed.
  if (writeIfOther(join(outDir, WORKER), scripts.worker)) written += 1
  files.push(WORKER)
  return { names, files, written }
}

/** Compiled once for each state of their sources: the compiler takes half a second of CPU to come up. */
async function compiledScripts(cacheDir: string): Promise<Record<BrowserScript, string>> {
  const hash = (await hashSources(['browser', 'build'])).slice(0, 16)
  const text = await madeOnce(join(cacheDir, `scripts-${hash}.json`), async () => {
    const texts = await Promise.all(BROWSER_SCRIPTS.map(async (name) => [name, await bundleScript(name)]))
    return Buffer.from(JSON.stringify(Object.fromEntries(texts)))
  })
  return ScriptsSchema.parse(JSON.parse(String(text)))
}

/** Drawn once and kept under the hash of the drawing: the tool alone takes a tenth of a second to load. */
async function toPng(svg: string, widthPx: number, cacheDir: string): Promise<Buffer> {
  const hash = createHash('sha256').update(`${svg} ${widthPx}`).digest('hex').slice(0, 16)
  return madeOnce(join(cacheDir, `${hash}.png`), async () => {
    const { Resvg } = await import('@resvg/resvg-js')
    return Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value: widthPx } }).render().asPng())
  })
}

async function madeOnce(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  if (await exists(file)) {
    markUsed(file)
    return readFile(file)
  }
  const made = await make()
  await writeWhole(file, made)
  return made
}

function keepMonth(name: string, screen: Palette['screen'], keep: (name: string, content: string) => string) {
  const colours = screenColours(screen)
  return { href: keep(`${name}.css`, coloursCss(colours)), light: colours.light.wall, dark: colours.dark.wall }
}

const style = (name: string) => readFile(join(STYLES, name), 'utf8')

/** The numbered style sheets in their order, as one file; without some. */
async function allStyles(without?: RegExp): Promise<string> {
  const names = (await readdir(STYLES)).filter((name) => /^\d+-.*\.css$/.test(name) && !without?.test(name))
  names.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  return smaller((await Promise.all(names.map(style))).join('\n'))
}

/** Without comments and needless space; the sheets here have neither strings nor addresses with such in them. */
function smaller(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/;}/g, '}')
    .trim()
}

/** The two colours of every month's spine on the shelf. */
function spines(begun: Edition[]): string {
  return begun
    .map(({ id, palette }) => {
      const { light } = screenColours(palette.screen)
      return `.m-${id}{--c:${light.wall};--d:${light.spark}}`
    })
    .join('')
}

function manifest(snapshot: Snapshot, icon: string, touch: string, colours: { wall: string; paper: string }): string {
  const { name, series } = snapshot.association
  return JSON.stringify({
    name: name.zh,
    short_name: series.zh,
    lang: 'zh-CN',
    start_url: '/',
    display: 'minimal-ui',
    background_color: colours.paper,
    theme_color: colours.wall,
    icons: [
      { src: icon, type: 'image/svg+xml', sizes: 'any' },
      { src: touch, type: 'image/png', sizes: '180x180' },
    ],
  })
}
