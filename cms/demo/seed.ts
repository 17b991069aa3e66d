import { mkdir } from 'node:fs/promises'
import type { Payload, PayloadRequest } from 'payload'
import type { Problem } from '#contract'
import { NO_COVERAGE, refreshCoverage } from '../collections/coverage/refresh-coverage.ts'
import { NO_PLACES } from '../collections/fields/panel-place.ts'
import { inTransaction } from '../collections/in-transaction.ts'
import { seedAccounts, writeAccounts } from './accounts.ts'
import { seedBulletins } from './bulletins.ts'
import { type SeededEdition, seedEdition } from './editions.ts'
import { seedExceptions } from './exceptions.ts'
import { seedKeepers } from './keepers.ts'
import { type DemoContent, loadDemo } from './load.ts'
import { seedPictures } from './pictures.ts'
import { seedAssociation, seedGalleries, seedShops } from './registers.ts'
import { seedTerms } from './terms.ts'

export interface SeedOptions {
  dataDir: string
  /** Folder with editions/, galleries.json …; the demo's own unless said otherwise. */
  contentDir?: string
  onProgress?: (line: string) => void
}

export interface SeedAnswer {
  counts: Record<string, number>
  problems: Problem[]
}

/** Fills an empty database with the demo, whole or not at all; a database that holds anything is left as it is. */
export async function seedDemo(payload: Payload, options: SeedOptions): Promise<SeedAnswer> {
  const { dataDir, contentDir, onProgress = () => {} } = options
  if (!(await isEmpty(payload))) {
    onProgress('数据库里已有内容，没有动它 / the database holds content already and was left alone')
    return { counts: { seeded: 0 }, problems: [] }
  }
  const content = await loadDemo(contentDir)
  if (!content.ok) return { counts: {}, problems: content.problems }
  await mkdir(dataDir, { recursive: true })
  const { counts, accounts } = await inTransaction(
    payload,
    { context: { [NO_PLACES]: true, [NO_COVERAGE]: true } },
    (req) => fill(payload, req, content.value, onProgress),
  )
  await writeAccounts(dataDir, accounts)
  return { counts, problems: [] }
}

async function fill(payload: Payload, req: PayloadRequest, content: DemoContent, onProgress: (line: string) => void) {
  const shops = await seedShops(payload, req)
  const people = await seedAccounts(payload, req, shops.loujiang)
  await seedAssociation(payload, req)
  await seedTerms(payload, req)
  onProgress(`画廊 galleries ${content.galleries.length}`)
  const keepers = await seedKeepers(payload, req, content.galleries)
  const galleries = await seedGalleries(payload, req, content.galleries, shops, keepers)
  onProgress(`图片 pictures ${content.pictures.length}`)
  const pictures = await seedPictures(payload, req, content.dir, content.pictures)
  const editions: SeededEdition[] = []
  for (const edition of content.editions) {
    onProgress(`${edition.month} ${edition.theme.zh}`)
    editions.push(await seedEdition(payload, req, edition, { pictures, palettes: content.palettes, ...people }))
  }
  onProgress(`公告 bulletins ${content.bulletins.length}`)
  await seedBulletins(payload, req, content.bulletins, content.galleries)
  const open = content.galleries.filter((gallery) => gallery.state === 'in-use')
  const exceptions = await seedExceptions(
    payload,
    req,
    editions,
    open.flatMap(({ code, frames }) => {
      const id = galleries.get(code)
      const positions = frames.filter((frame) => frame.inUse).map((frame) => frame.position)
      return id === undefined ? [] : [{ code, id, positions }]
    }),
  )
  // Once, instead of with each of ten thousand writes.
  const { rows } = await refreshCoverage(req, {})
  const counts = {
    seeded: 1,
    galleries: galleries.size,
    keepers: new Set(keepers.values()).size,
    pictures: pictures.size,
    editions: editions.length,
    panels: editions.reduce((sum, edition) => sum + edition.panels.length, 0),
    bulletins: content.bulletins.length,
    exceptions,
    coverage: rows,
    accounts: people.accounts.length,
  }
  return { counts, accounts: people.accounts }
}

async function isEmpty(payload: Payload): Promise<boolean> {
  for (const collection of ['galleries', 'editions', 'articles', 'panels', 'users'] as const) {
    if ((await payload.count({ collection })).totalDocs > 0) return false
  }
  return true
}
