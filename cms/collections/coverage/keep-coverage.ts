import type { CollectionConfig, PayloadRequest, Plugin } from 'payload'
import { refId, refIds } from '../../mapping/ref.ts'
import { isSigned, readEditions } from './read-editions.ts'
import type { CoverageScope } from './read-facts.ts'
import { NO_COVERAGE, refreshCoverage } from './refresh-coverage.ts'

// biome-ignore lint/suspicious/noExplicitAny: a document of whichever collection was saved; each line below knows its own
type Doc = any
interface Saved {
  doc: Doc
  /** How it was before; the same where there was none. */
  before: Doc
  deleted: boolean
  req: PayloadRequest
}
type ScopeOf = (saved: Saved) => CoverageScope | null | Promise<CoverageScope | null>

/** Which rows a saved or deleted document moves; null for none. A collection that is not named moves none. */
const SCOPES: Record<string, ScopeOf> = {
  editions: ({ doc, before }) => ({ months: unique([doc.month, before.month]) }),
  galleries: ({ doc, before }) =>
    same(doc, before, ['state', 'frames', 'closures', 'printShop']) && doc !== before ? null : { codes: [doc.code] },
  assignments: async ({ doc, before, req }) => ({
    months: await monthsOf(req, unique([refId(doc.edition), refId(before.edition)])),
    codes: await codesOf(req, unique([refId(doc.gallery), refId(before.gallery)])),
  }),
  'sign-offs': ({ doc }) => ({ months: [doc.edition] }),
  // One that is deleted leaves every edition that had it, and nothing says any more which those were.
  panels: ({ doc, deleted, req }) => (deleted ? {} : signedOtherwise(req, (panels) => panels.includes(String(doc.id)))),
  articles: ({ req }) => signedOtherwise(req, () => true),
  media: ({ req }) => signedOtherwise(req, () => true),
  receipts: ({ doc }) => ({ months: [doc.edition], codes: galleriesIn(doc.sheets) }),
  'print-jobs': ({ doc }) => ({ months: [doc.edition], codes: galleriesIn(doc.sheets) }),
  'posting-photos': ({ doc }) => (doc.kind === 'fault' ? null : { months: [doc.edition], codes: [doc.gallery] }),
  'posting-faults': ({ doc }) => ({ months: [doc.edition], codes: [doc.gallery] }),
}

/** Payload plugin: the table of coverage follows whatever it depends on, in the same transaction. */
export const keepCoverage: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const scopeOf = SCOPES[collection.slug]
    return scopeOf ? followed(collection, scopeOf) : collection
  }),
})

function followed(collection: CollectionConfig, scopeOf: ScopeOf): CollectionConfig {
  const follow = async (saved: Saved): Promise<void> => {
    if (saved.req.context[NO_COVERAGE] === true) return
    const scope = await scopeOf(saved)
    if (scope) await refreshCoverage(saved.req, scope)
  }
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks?.afterChange ?? []),
        async ({ doc, previousDoc, operation, req }) =>
          follow({ doc, before: operation === 'create' ? doc : previousDoc, deleted: false, req }),
      ],
      afterDelete: [
        ...(hooks?.afterDelete ?? []),
        async ({ doc, req }) => follow({ doc, before: doc, deleted: true, req }),
      ],
    },
  }
}

/** Rows of editions to come change with what is written only when that gives or takes their last signature. */
async function signedOtherwise(
  req: PayloadRequest,
  concerns: (panels: readonly string[]) => boolean,
): Promise<CoverageScope | null> {
  const months: string[] = []
  for (const { month, panels } of await openEditions(req)) {
    if (!concerns(panels)) continue
    const { docs } = await req.payload.db.find({
      collection: 'coverage',
      where: { and: [{ edition: { equals: month } }, { state: { equals: 'signed' } }] },
      limit: 1,
      pagination: false,
      req,
    })
    if ((await isSigned(req, month, panels)) !== docs.length > 0) months.push(month)
  }
  return months.length > 0 ? { months } : null
}

/** Editions that were never published, as their drafts are. */
async function openEditions(req: PayloadRequest): Promise<{ month: string; panels: string[] }[]> {
  const find = async (draft: boolean) =>
    (
      await req.payload.find({
        collection: 'editions',
        draft,
        select: { month: true, panels: true },
        where: { _status: { equals: draft ? 'draft' : 'published' } },
        ...{ depth: 0, pagination: false, overrideAccess: true, req },
      })
    ).docs
  const published = new Set((await find(false)).map(({ id }) => id))
  return (await find(true))
    .filter(({ id }) => !published.has(id))
    .map(({ month, panels }) => ({ month, panels: refIds(panels) }))
}

async function monthsOf(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const all = await readEditions(req)
  return all.filter(({ id }) => ids.includes(id)).map(({ month }) => month)
}

async function codesOf(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'galleries',
    where: { id: { in: [...ids] } },
    select: { code: true },
    ...{ depth: 0, pagination: false, overrideAccess: true, req },
  })
  return docs.map(({ code }) => code)
}

/** Codes of galleries that sheets belong to, by the names of their files. */
function galleriesIn(sheets: unknown): string[] {
  const files = Array.isArray(sheets) ? sheets.map((sheet: { file?: unknown }) => String(sheet?.file ?? '')) : []
  return unique(files.map((file) => file.split('_')[0]))
}

function unique(values: readonly unknown[]): string[] {
  return [...new Set(values)].filter((value): value is string => typeof value === 'string' && value !== '')
}

function same(a: Doc, b: Doc, fields: readonly string[]): boolean {
  return fields.every((field) => JSON.stringify(a[field] ?? null) === JSON.stringify(b[field] ?? null))
}
