import type { Request, RequestHandler } from 'express'

/**
 * Payload accepts its cookie only when the Origin is its own configured address, yet the same machine is reached as
 * 127.0.0.1, localhost or a name on the local net. A request whose Origin equals the host it was sent to is same-origin
 * by definition: it is told to Payload in the words that it accepts from a browser without Origin.
 */
export const acceptSameOrigin: RequestHandler = (req, _res, next) => {
  if (isSameOrigin(req)) {
    delete req.headers.origin
    req.headers['sec-fetch-site'] = 'same-origin'
  }
  next()
}

/** Refuses forms and calls that another site sends with our reader's cookie. */
export const refuseCrossSite: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  const site = req.headers['sec-fetch-site']
  const foreign = req.headers.origin !== undefined || site === 'cross-site' || site === 'same-site'
  if (!foreign) return next()
  res.status(403).type('text').send('请求来自别的网站，没有执行 / Refused: sent from another site\n')
}

function isSameOrigin(req: Request): boolean {
  const origin = req.headers.origin
  if (!origin || !URL.canParse(origin)) return false
  return new URL(origin).host === req.headers.host
}
