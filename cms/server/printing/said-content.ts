import { existsSync, realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Snapshot } from '#contract'
import { contentHash, panelContent } from '../../workflow/panel-content.ts'

/** What we say now, as it left the newsroom: the hash of each panel's content of an edition, by the panel's id. */
export type ReadSaid = (edition: string) => Promise<ReadonlyMap<string, string>>

/** Out of the current snapshot, which sheets and site are made from too; read again only when there is a new one. */
export function createReadSaid(dataDir: string): ReadSaid {
  const current = join(dataDir, 'snapshots', 'current')
  let kept: { folder: string; all: Promise<Map<string, Map<string, string>>> } | null = null
  return async (edition) => {
    if (!existsSync(current)) return new Map()
    const folder = realpathSync(current)
    if (kept?.folder !== folder) kept = { folder, all: readAll(folder) }
    return (await kept.all).get(edition) ?? new Map()
  }
}

async function readAll(folder: string): Promise<Map<string, Map<string, string>>> {
  // Written and checked by ourselves: to check it once more would take ten times as long as reading it.
  const snapshot = JSON.parse(await readFile(join(folder, 'snapshot.json'), 'utf8')) as Snapshot
  const from = {
    articles: new Map<string, Snapshot['articles'][number]>(snapshot.articles.map((one) => [one.id, one])),
    media: new Map<string, Snapshot['media'][number]>(snapshot.media.map((one) => [one.id, one])),
  }
  const editions = new Map<string, Map<string, string>>()
  for (const edition of snapshot.editions) {
    const own = snapshot.panels.filter((panel) => panel.edition === edition.id)
    const hashes = own.map((panel): [string, string] => [panel.id, contentHash(panelContent(panel, edition, from))])
    editions.set(edition.id, new Map(hashes))
  }
  return editions
}
