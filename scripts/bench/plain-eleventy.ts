/**
 * The web build's peer: Eleventy alone, writing the same pages from ready-made HTML, with no templates, pictures,
 * posters or manifest.
 * `plain-eleventy.ts DATA_DIR`
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import Eleventy from '@11ty/eleventy'

const release = join(process.argv[2] ?? 'data', 'releases', 'current')
const names = (await readdir(release, { recursive: true })).filter((f) => f.endsWith('.html') && !f.startsWith('q/'))
const pages = await Promise.all(
  names.map(async (file) => ({ file, html: await readFile(join(release, file), 'utf8') })),
)
const folder = await mkdtemp(join(tmpdir(), 'plain-eleventy-'))
await mkdir(join(folder, 'in'))
await writeFile(
  join(folder, 'in', 'page.11ty.cjs'),
  `module.exports = {
  data: { pagination: { data: 'pages', size: 1, alias: 'page1' }, permalink: (data) => data.page1.file },
  render: (data) => data.page1.html,
}\n`,
)
const started = performance.now()
const eleventy = new Eleventy(relative('.', join(folder, 'in')), relative('.', join(folder, 'out')), {
  quietMode: true,
  configPath: undefined,
  source: 'script',
  config: (config) => {
    config.setUseGitIgnore(false)
    config.addGlobalData('pages', () => pages)
    return { templateFormats: ['11ty.js'] }
  },
})
await eleventy.write()
const seconds = (performance.now() - started) / 1000
const written = (await readdir(join(folder, 'out'), { recursive: true })).filter((f) => f.endsWith('.html')).length
await rm(folder, { recursive: true })
if (written !== pages.length) throw new Error(`${pages.length} pages were to be written, ${written} were`)
process.stdout.write(`${JSON.stringify({ pages: written, seconds })}\n`)
