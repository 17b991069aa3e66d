import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import express from 'express'
import { siteHeaders } from '../../cms/server/security-headers.ts'
import { plainTable } from './table.ts'

const run = promisify(execFile)

/** What Lighthouse gives a page, of 100. */
export interface PageScores {
  path: string
  scores: Record<string, number>
}
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

/**
 * Lighthouse over one page of each kind and language of the served release, as a phone on a slow line sees it, sent
 * without compression. The program is called where it is installed (PATH, or LIGHTHOUSE) and is no part of the product.
 */
export async function auditPages(dataDir: string, say: (line: string) => void): Promise<PageScores[]> {
  const lighthouse = process.env.LIGHTHOUSE ?? 'lighthouse'
  const release = await realpath(join(dataDir, 'releases', 'current'))
  const app = express().use(siteHeaders()).use(express.static(release))
  const server = app.listen(0, '127.0.0.1')
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'))
  const audited: PageScores[] = []
  try {
    const { port } = server.address() as AddressInfo
    const listed = onePageOfEachKind(await readFile(join(release, 'sitemap.xml'), 'utf8'))
    for (const path of [...listed, ...(await pagesNobodyLists(release))]) {
      const report = await auditPage(lighthouse, `http://127.0.0.1:${port}${path}`, join(folder, 'report.json'))
      const scores = Object.fromEntries(
        CATEGORIES.map((id) => [id, Math.round((report.categories[id]?.score ?? 0) * 100)]),
      )
      audited.push({ path, scores })
      say([path, ...Object.values(scores), ...shortOf(report)].join(' '))
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    say('Lighthouse: left out, it is not installed')
  } finally {
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
  return audited
}

export function scoresTable(audited: readonly PageScores[]): string {
  if (audited.length === 0) return ''
  return plainTable(
    ['page', ...CATEGORIES],
    audited.map(({ path, scores }) => [path, ...CATEGORIES.map((id) => String(scores[id]))]),
  )
}

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null }>
}

/** Now and then Lighthouse misses the start of a page (NO_NAVSTART) and asks to be run again. */
async function auditPage(lighthouse: string, url: string, out: string, tries = 3): Promise<Report> {
  try {
    await run(lighthouse, [
      url,
      '--quiet',
      '--output=json',
      `--output-path=${out}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic',
    ])
    return JSON.parse(await readFile(out, 'utf8')) as Report
  } catch (error) {
    if (tries <= 1 || !String(error).includes('run Lighthouse again')) throw error
    return auditPage(lighthouse, url, out, tries - 1)
  }
}

/** Whatever costs points, in every category but the measured times. */
function shortOf({ categories, audits }: Report): string[] {
  const counted = CATEGORIES.filter((id) => id !== 'performance').flatMap((id) => categories[id]?.auditRefs ?? [])
  return counted.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id)
}

/** Pages that stand in no site map: what a code leads to, what a search answers, those that search engines shall leave. */
async function pagesNobodyLists(release: string): Promise<string[]> {
  const codes = (await readdir(join(release, 'q'))).filter((name) => /^\d+-\d+-\d+$/.test(name))
  const newest = codes.sort((a, b) => (monthOf(a) < monthOf(b) ? -1 : 1)).at(-1)
  return [
    ...(newest ? [`/q/${newest}/`] : []),
    '/search/?q=%E6%98%9F%E6%98%9F',
    '/en/search/?q=space',
    '/widget/',
    '/en/widget/',
    '/offline/',
    '/en/offline/',
    '/404.html',
    '/en/404.html',
  ]
}

const monthOf = (code: string) => code.split('-')[1] ?? ''

/** The last page of each folder is the newest of its kind. */
function onePageOfEachKind(sitemap: string): string[] {
  const paths = Array.from(sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g), ([, path]) => path ?? '/')
  const kinds = new Map<string, string>()
  for (const path of paths) {
    const [kind = '', own] = path
      .replace(/^\/en(?=\/)/, '')
      .split('/')
      .filter(Boolean)
    kinds.set(`${path.startsWith('/en/')} ${kind} ${own !== undefined}`, path)
  }
  return Array.from(kinds.values())
}
