import { Router } from 'express'
import type { Payload } from 'payload'
import { maskRoutes } from './mask-routes.ts'
import { usesRoutes } from './uses-routes.ts'

/** `/checks`: what the newsroom's forms ask about rights, uses and words; for the newsroom's own people only. */
export function checksRouter({ payload, mediaDir }: { payload: Payload; mediaDir: string }): Router {
  const router = Router()
  router.use((_req, res, next) => {
    res.set('Cache-Control', 'private, no-store')
    next()
  })
  usesRoutes(router, payload)
  maskRoutes(router, payload, mediaDir)
  return router
}
