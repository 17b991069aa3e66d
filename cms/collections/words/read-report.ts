import type { Payload, PayloadRequest } from 'payload'
import { checkDocument } from '../../checks/check-document.ts'
import type { CheckedKind } from '../../checks/document-texts.ts'
import { list } from '../../checks/read-terms.ts'
import { type CheckReport, checkReport } from '../../checks/report.ts'
import type { Term } from '../../checks/terms.ts'
import { refIds } from '../../mapping/ref.ts'
import type { Article, Panel } from '../../payload-types.ts'
import { NO_PLACES } from '../fields/panel-place.ts'

/** The name under which a document's acceptances are kept: 'articles 12'. */
export const documentName = (kind: CheckedKind, id: string): string => `${kind} ${id}`

/**
 * What a document's words and facts are marked for, as its newest draft stands; null when there is none. For the form,
 * and for a sign-off, which keeps it. The caller has decided that this may be read.
 */
export async function readReport(
  payload: Payload,
  kind: CheckedKind,
  id: string,
  req?: PayloadRequest,
): Promise<CheckReport | null> {
  const within = { overrideAccess: true, depth: 0, ...(req ? { req } : {}) } as const
  const context = { ...req?.context, [NO_PLACES]: true }
  const doc = await payload.findByID({ collection: kind, id, draft: true, disableErrors: true, context, ...within })
  if (!doc) return null
  const terms = await readTermList(payload, req)
  const { docs } = await payload.find({
    collection: 'accepted-findings',
    where: { document: { equals: documentName(kind, id) } },
    pagination: false,
    ...within,
  })
  const acceptances = docs.map(({ key, byName, createdAt, reason }) => ({
    key,
    by: byName,
    at: createdAt,
    reason: reason ?? '',
  }))
  const behind = await readBehind(payload, doc, req)
  return checkReport(checkDocument({ kind, doc, terms, ...behind }), acceptances)
}

/** The words in use, as the check wants them. */
export async function readTermList(payload: Payload, req?: PayloadRequest): Promise<Term[]> {
  const { docs } = await payload.find({
    collection: 'terms',
    where: { active: { not_equals: false } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs.map(({ term, kind, forms, except, advice }) => ({
    term,
    kind,
    forms: list(forms ?? ''),
    except: list(except ?? ''),
    advice: advice ?? '',
  }))
}

/** Sources behind it: an article's own, of a panel those of its articles too; and what its article lends the sheet. */
async function readBehind(payload: Payload, doc: Article | Panel, req?: PayloadRequest) {
  if ('sources' in doc) return { sourceCount: doc.sources?.length ?? 0, lent: {} }
  const panel = doc as Panel
  const own = panel.extraSources?.length ?? 0
  const ids = refIds(panel.articles)
  if (ids.length === 0) return { sourceCount: own, lent: {} }
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    draft: true,
    select: { sources: true, summary: true, body: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  const first = docs.find(({ id }) => String(id) === ids[0])
  return {
    sourceCount: docs.reduce((sum, { sources }) => sum + (sources?.length ?? 0), own),
    lent: {
      ...(panel.lead?.zh ? {} : { summary: first?.summary }),
      ...(panel.body?.zh ? {} : { body: first?.body }),
    },
  }
}
