import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readableAddress } from '../../cms/server/readable-address.ts'
import { listen } from '../support/listen.ts'

let door: Awaited<ReturnType<typeof listen>>
beforeAll(async () => {
  const app = express()
  app.all(/^\/(admin|api)/, readableAddress, (_req, res) => void res.send('passed on'))
  app.use(((error, _req, res, _next) => void res.status(error.status).end()) satisfies express.ErrorRequestHandler)
  door = await listen(app)
})
afterAll(() => door?.close())

it('an address that cannot be read is a bad request, and Next never sees it', async () => {
  for (const path of ['/api/%ZZ', '/admin/%ZZ', '/api/galleries/%C3', '/admin/%'])
    expect((await fetch(door.origin + path)).status, path).toBe(400)
})

it('every other one is passed on as it is', async () => {
  for (const path of ['/api/%E7%94%BB', '/admin/collections/media?q=100%', '/api/media/file/a%20b%25.jpg'])
    expect((await fetch(door.origin + path)).status, path).toBe(200)
})
