import type { CollectionConfig, GlobalConfig, PayloadRequest, Plugin } from 'payload'
import { originOf } from '../collections/audit/origin.ts'
import type { AuditAction } from '../collections/audit/words.ts'
import { changesBetween } from '../workflow/changes.ts'

/** The log itself, and what follows from other changes. */
const UNTOLD = new Set(['audit-entries', 'coverage', 'quiz-counts'])
/** Told by their act alone: not one word of them stays in a log that nobody deletes from. */
const WITHOUT_WORDS = new Set(['resident-contacts'])

type Doc = Record<string, unknown>

/** Payload plugin: writes down every change with who, where from and what, in the same transaction as the change. */
export const audit: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((one) => (UNTOLD.has(one.slug) ? one : told(one))),
  globals: (config.globals ?? []).map(toldGlobal),
})

function told(collection: CollectionConfig): CollectionConfig {
  const { hooks = {}, slug } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ doc, previousDoc, operation, req }) => {
          const before = operation === 'create' ? null : (previousDoc as Doc)
          await write(req, actionOf(operation, before, doc), slug, doc, before)
        },
      ],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        async ({ doc, req }) => {
          await write(req, 'delete', slug, doc, null)
        },
      ],
    },
  }
}

function toldGlobal(global: GlobalConfig): GlobalConfig {
  return {
    ...global,
    hooks: {
      ...global.hooks,
      afterChange: [
        ...(global.hooks?.afterChange ?? []),
        async ({ doc, previousDoc, req }) => {
          await write(req, 'update', global.slug, doc, previousDoc)
        },
      ],
    },
  }
}

function actionOf(operation: 'create' | 'update', before: Doc | null, { _status }: Doc): AuditAction {
  if (operation === 'create') return 'create'
  if (_status === 'published') return before?._status === 'published' ? 'update' : 'publish'
  if (_status === 'draft') return before?._status === 'published' ? 'withdraw' : 'draft'
  return 'update'
}

async function write(req: PayloadRequest, action: AuditAction, on: string, doc: Doc, before: Doc | null) {
  const isSilent = WITHOUT_WORDS.has(on)
  const changes = action === 'delete' || isSilent ? [] : changesBetween(before, doc)
  // A form that is saved by itself while nobody types changes nothing.
  if (changes.length === 0 && (action === 'draft' || action === 'update')) return
  const { source, file, name = saidBy(doc) } = originOf(req)
  await req.payload.create({
    collection: 'audit-entries',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      by: req.user ? String(req.user.id) : null,
      byName: (req.user ? req.user.name || req.user.email : name) ?? '—',
      action,
      on,
      of: doc.id === undefined ? null : String(doc.id),
      title: isSilent ? '' : titleOf(doc),
      fields: [...new Set(changes.map(({ path }) => path.split('.')[0] ?? ''))].join('、').slice(0, 200),
      // Pages for those without an account write as the house, and say in the document whose word it is.
      origin: source === 'script' && name !== undefined ? 'link' : source,
      ...(file ? { file } : {}),
      // A new document is all there is: its versions and itself say so.
      ...(action === 'create' ? {} : { changes: changes as unknown as Record<string, unknown>[] }),
    },
  })
}

/** Who stands in a document as the one who made it: a keeper, a print shop. */
function saidBy({ keeperName, madeBy, by }: Doc): string | undefined {
  return [keeperName, madeBy, by].find((name): name is string => typeof name === 'string' && !/^[\da-f]*$/.test(name))
}

function titleOf(doc: Doc): string {
  const names = [
    'displayTitle',
    'title',
    'name',
    'email',
    'summary',
    'reference',
    'month',
    'edition',
    'originalName',
    'term',
  ]
  for (const name of names) {
    const value = doc[name]
    if (typeof value === 'string' && value !== '') return value.slice(0, 120)
    if (typeof value === 'object' && value !== null && 'zh' in value && typeof value.zh === 'string') return value.zh
  }
  return ''
}
