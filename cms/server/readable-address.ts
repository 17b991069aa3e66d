import type { RequestHandler } from 'express'

/** '/api/%ZZ' is no address: Next takes it for a failure of the house, logs it and answers 500. */
export const readableAddress: RequestHandler = (req, _res, next) => {
  try {
    decodeURIComponent(req.path)
  } catch (error) {
    return next(Object.assign(new Error('an address that cannot be read', { cause: error }), { status: 400 }))
  }
  next()
}
