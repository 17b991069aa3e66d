import { Router } from 'express'
import type { Payload } from 'payload'
import { OUTSIDE, type Outside } from '../links/ask-address.ts'
import { maskRoutes } from './mask-routes.ts'
import { termsRoutes } from './terms-routes.ts'
import { usesRoutes } from './uses-routes.ts'
import { wordsRoutes } from './words-routes.ts'

interface ChecksOptions {
  payload: Payload
  mediaDir: string
  publicUrl: string
  /** How links are followed; the open internet unless said otherwise. */
  outside?: Outside
}

/** `/checks`: what the newsroom's forms ask about rights, uses and words; for the newsroom's own people only. */
export function checksRouter({ payload, mediaDir, publicUrl, outside = OUTSIDE }: ChecksOptions): Router {
  const router = Router()
  router.use((_req, res, next) => {
    res.set('Cache-Control', 'private, no-store')
    next()
  })
  usesRoutes(router, payload)
  maskRoutes(router, payload, mediaDir)
  wordsRoutes(router, { payload, publicUrl, outside })
  termsRoutes(router, payload)
  return router
}
