import type { RequestHandler } from 'express'
import { isSameOrigin } from '../access/same-origin.ts'
import { toWebHeaders } from './session.ts'

/** Refuses forms and calls that another site sends with our reader's cookie. */
export const refuseCrossSite: RequestHandler = (req, res, next) => {
  if (isSameOrigin({ method: req.method, headers: toWebHeaders(req) })) return next()
  res.status(403).type('text').send('请求来自别的网站，没有执行 / Refused: sent from another site\n')
}
