/**
 * `search-index.ts SNAPSHOT_DIR [PAGES]`: the search index of so many generated pages, in memory; answers how long it
 * took, how large it is, and what the dearest of some queries loads, as our server sends it.
 */
import { brotliCompressSync, constants } from 'node:zlib'
import { readSnapshot } from '../../site/index.ts'
import { answer } from '../../site/search/answer.ts'
import { buildIndex } from '../../site/search/build-index.ts'
import { openIndex } from '../../site/search/open-index.ts'
import { readQuery } from '../../site/search/query.ts'
import { manyPages } from './many-pages.ts'

const QUERIES = [
  '科普画廊',
  '太仓',
  '的',
  '我们',
  '长江江豚',
  '画廊TC-017',
  '这幅画挂过',
  '2026',
  'PM2.5',
  'jiangtun',
  '江豚在长江里用声音看路',
  '紫薇社区科普画廊',
]

const count = Number(process.argv[3] ?? 11_000)
const { snapshot } = readSnapshot(process.argv[2] ?? '')
const started = performance.now()
const files = new Map<string, Uint8Array>()
for (const { name, content } of buildIndex(Array.from(manyPages(snapshot, count))))
  files.set(name, Buffer.from(content))
const seconds = (performance.now() - started) / 1000
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024)

const dearest = { query: '', kb: 0, files: 0, hits: 0 }
for (const text of QUERIES) {
  let [bytes, loaded] = [0, 0]
  const index = openIndex(async (name) => {
    const file = files.get(name)
    if (!file) throw new Error(`${name} is missing`)
    bytes += sent(file)
    loaded += 1
    return file
  })
  const { total } = await answer(index, readQuery(new URLSearchParams({ q: text })), 'zh')
  process.stderr.write(`${text}: ${total} hits, ${loaded} files, ${(bytes / 1000).toFixed(1)} kB\n`)
  if (bytes / 1000 > dearest.kb)
    Object.assign(dearest, { query: text, kb: Math.round(bytes / 100) / 10, files: loaded, hits: total })
}
const indexMb = Math.round(Array.from(files.values()).reduce((sum, { length }) => sum + length, 0) / 1e5) / 10
process.stdout.write(`${JSON.stringify({ pages: count, seconds, peakMb, files: files.size, indexMb, dearest })}\n`)

/** As our server sends it. */
function sent(file: Uint8Array): number {
  if (file.length < 800) return file.length
  return brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
}
