import { APIError, type CollectionBeforeValidateHook, type PayloadRequest, type Plugin } from 'payload'
import { say } from '../locale/say.ts'
import { cityMoment } from '../workflow/city-time.ts'

type Doc = Record<string, unknown>

/** What somebody had open is not what is stored any more. Said to the person who saves; not logged as a failure. */
class Stale extends APIError {
  constructor(message: string) {
    super(message, 409, null, true)
    this.name = 'Stale'
  }
}

/**
 * Payload plugin: a form that is older than what is stored is not saved over it. The admin sends with every form when
 * what stands in it was saved (`updatedAt`); a client that sends it too gets the same care, one that does not changes
 * the fields that it names.
 */
export const refuseStale: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeValidate: [...(collection.hooks?.beforeValidate ?? []), notOverNewer(collection.slug)],
    },
  })),
})

function notOverNewer(slug: string): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, operation, req }) => {
    // Our own code knows what it writes, also inside of such a request: it lays old content over new on purpose.
    if (operation !== 'update' || !isAskedFor(req, slug, originalDoc?.id)) return data
    const [read, stored] = [Date.parse(String(data?.updatedAt)), Date.parse(String(originalDoc?.updatedAt))]
    if (!(read < stored)) return data
    const { by, at } = await lastChange(req, slug, originalDoc)
    const when = cityMoment(at)
    throw new Stale(
      say(req, {
        zh: `打开以后又改过（${by}，${when}），所以没有保存，免得盖掉那些改动。写的还在这一页：请在新标签页打开现在的样子，把改动补上去`,
        en: `It was changed after you opened it (${by}, ${when}) and was not saved, so that nothing is overwritten. What you typed is still here: open it as it is now on a new tab and add your changes`,
      }),
    )
  }
}

/** True for the very document that a request to the REST API names, false for those that are saved in its course. */
export function isAskedFor({ payloadAPI, routeParams }: PayloadRequest, slug: string, id: unknown): boolean {
  return payloadAPI === 'REST' && routeParams?.collection === slug && String(routeParams.id) === String(id)
}

/** Who was last, as the log of changes has it. */
async function lastChange(req: PayloadRequest, slug: string, doc: Doc): Promise<{ by: string; at: string }> {
  const { docs } = await req.payload.find({
    collection: 'audit-entries',
    where: { and: [{ on: { equals: slug } }, { of: { equals: String(doc.id) } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { by: docs[0]?.byName ?? '—', at: String(doc.updatedAt) }
}
