import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { type Ref, refIds } from '../../mapping/ref.ts'
import type { Article, Edition, Panel } from '../../payload-types.ts'
import { canonicalJson } from '../../workflow/canonical-json.ts'
import { ownContent } from '../../workflow/own-content.ts'
import { NO_PLACES } from '../fields/panel-place.ts'

/** An edition with all that goes out with it, as the database has it. */
export interface ReleasedContent {
  edition: Edition
  panels: Panel[]
  articles: Article[]
}

/** Reads an edition with its panels and their articles; those that are gone are left out. */
export async function readContent(req: PayloadRequest, id: number | string): Promise<ReleasedContent> {
  const edition = await req.payload.findByID({ collection: 'editions', id, ...asItIs(req) })
  const panels = (await readAll(req, 'panels', refIds(edition.panels as Ref[]))) as Panel[]
  const shown = new Set(panels.flatMap((panel) => refIds(panel.articles as Ref[])))
  return { edition, panels, articles: (await readAll(req, 'articles', [...shown])) as Article[] }
}

const asItIs = (req: PayloadRequest) => ({ depth: 0, draft: true, overrideAccess: true, req }) as const

async function readAll(req: PayloadRequest, collection: 'panels' | 'articles', ids: readonly string[]) {
  // The place of a panel is the edition's business; looking it up would cost a query each.
  const before = req.context[NO_PLACES]
  req.context[NO_PLACES] = true
  const found: (Panel | Article)[] = []
  for (const id of ids) {
    const doc = await req.payload.findByID({ collection, id, disableErrors: true, ...asItIs(req) })
    if (doc !== null) found.push(doc)
  }
  req.context[NO_PLACES] = before
  return found
}

/** Of what people read and see: the same whoever saved it and whenever. SHA-256, 64 hex digits. */
export function releasedHash({ edition, panels, articles }: ReleasedContent): string {
  const said = [edition, ...panels, ...articles].map((doc) => ({ id: doc.id, ...ownContent(doc) }))
  return createHash('sha256').update(canonicalJson(said)).digest('hex')
}
