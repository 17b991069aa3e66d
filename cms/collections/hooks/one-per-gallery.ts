import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { say } from '../../locale/say.ts'

/** The unique index would refuse a second exception too, but without words an editor can use. */
export const onePerGallery: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  const edition = data?.edition ?? originalDoc?.edition
  const gallery = data?.gallery ?? originalDoc?.gallery
  if (edition === undefined || gallery === undefined) return data
  const { docs } = await req.payload.find({
    collection: 'assignments',
    where: { and: [{ edition: { equals: idOf(edition) } }, { gallery: { equals: idOf(gallery) } }] },
    limit: 1,
    // NB: a page is found and counted side by side, which MongoDB refuses as the first act of a transaction.
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (docs[0] !== undefined && docs[0].id !== originalDoc?.id) {
    const message = say(req, {
      zh: '这座画廊在这一期已经有一条例外，请改那一条',
      en: 'this gallery already has an exception in this edition; change that one',
    })
    throw new ValidationError({ collection: collection.slug, errors: [{ path: 'gallery', message }], req })
  }
  return data
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value
