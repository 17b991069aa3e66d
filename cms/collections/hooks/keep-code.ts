import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { say } from '../../locale/say.ts'

/**
 * A code stands on printed posters and in QR addresses. Field access already drops it from what people send; this holds
 * against our own code too.
 */
export const keepCode: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req, collection }) => {
  if (operation === 'update' && data.code !== undefined && data.code !== originalDoc?.code) {
    const message = say(req, { zh: '画廊编号建好后不能改', en: 'the code of a gallery cannot be changed' })
    throw new ValidationError({ collection: collection.slug, errors: [{ path: 'code', message }], req })
  }
  return data
}
