import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

type Drafted = 'articles' | 'panels' | 'editions'

/** Makes a draft, of which nothing needs to be there yet, in the name and the transaction of whoever asks; its id. */
export async function writeDraft<S extends Drafted>(
  req: PayloadRequest,
  collection: S,
  data: Partial<RequiredDataFromCollectionSlug<S>>,
): Promise<number> {
  const { id } = await req.payload.create({
    collection: collection as 'panels',
    data: { ...data, _status: 'draft' } as never,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}
