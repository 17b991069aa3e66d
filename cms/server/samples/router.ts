import express, { Router } from 'express'
import type { Payload } from 'payload'
import { isNewsroom } from '../../access/rights.ts'
import { readVisitor } from '../session.ts'
import type { Samples, SamplesState } from './samples.ts'

const SECONDS_BETWEEN_LOOKS = 3

/** `/layouts/`: what every layout looks like, for the newsroom's own people. */
export function samplesRouter({ payload, samples }: { payload: Payload; samples: Samples }): Router {
  const router = Router({ strict: true })
  router.use(async (req, res, next) => {
    const visitor = await readVisitor(payload, req)
    if (visitor && isNewsroom(visitor.role)) return next()
    if (!visitor) return res.redirect(303, '/admin/login?redirect=/layouts/')
    res.status(403).type('text').send('没有权限 / not allowed\n')
  })
  router.use((req, res, next) => {
    // The page's own addresses are relative.
    if (req.originalUrl === '/layouts') return res.redirect(301, '/layouts/')
    const state = samples.look()
    res.set('Cache-Control', 'private, no-cache')
    if (state.dir !== null) return express.static(state.dir)(req, res, next)
    res
      .status(state.trouble === '' ? 200 : 500)
      .type('html')
      .send(waitingPage(state))
  })
  return router
}

function waitingPage({ line, trouble }: SamplesState): string {
  const refresh = trouble === '' ? `<meta http-equiv="refresh" content="${SECONDS_BETWEEN_LOOKS}">` : ''
  const words =
    trouble === ''
      ? `<h1>正在画版式样张</h1><p>第一次看，或者版式改过，要画一两分钟；画好自己出来。 The samples are being drawn.</p><p role="status">${escaped(line)}</p>`
      : `<h1>样张没有画成</h1><p>The samples could not be drawn.</p><pre>${escaped(trouble)}</pre><p><a href="/layouts/">再试一次 Try again</a></p>`
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>版式样张</title>${refresh}</head><body>${words}<p><a href="/admin">回后台 Back</a></p></body></html>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
}
