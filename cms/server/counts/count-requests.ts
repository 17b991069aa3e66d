import type { RequestHandler } from 'express'
import { cityDay } from '../../workflow/city-time.ts'
import { countedRequest } from '../../workflow/counts/counted-request.ts'
import type { RequestCounter } from './request-counter.ts'

/** Looks at each request once its answer has gone, so that no page waits; keeps of it nothing but the count. */
export function countRequests({ count }: Pick<RequestCounter, 'count'>): RequestHandler {
  return (req, res, next) => {
    res.once('finish', () => {
      const { method, originalUrl: url } = req
      const counted = countedRequest({ method, url, status: res.statusCode, header: (name) => req.get(name) })
      for (const one of counted) count({ ...one, day: cityDay() })
    })
    next()
  }
}
