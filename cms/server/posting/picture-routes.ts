import type { Response, Router } from 'express'
import { isNewsroom } from '../../access/rights.ts'
import { toPhoto } from '../../views/posting/read-posting.ts'
import { readVisitor } from '../session.ts'
import type { PostingParts } from './create-posting.ts'

const SHEET = /^[0-9a-f]{64}\.webp$/

/** Photos and the kept thumbnails of what they prove, for the newsroom's eyes only. */
export function pictureRoutes(router: Router, { payload, store }: PostingParts): void {
  router.use(['/photos', '/sheets'], async (req, res, next) => {
    if (req.method !== 'GET') return next()
    const visitor = await readVisitor(payload, req)
    if (visitor && isNewsroom(visitor.role)) return next()
    res.status(visitor ? 403 : 401).end()
  })
  router.get('/photos/:name', async (req, res) => {
    const [, id, small] = /^([0-9a-zA-Z]+)(\.small)?\.jpg$/.exec(req.params.name) ?? []
    const where = { id: { equals: id ?? '0' } }
    const { docs } = await payload.find({ collection: 'posting-photos', where, limit: 1, pagination: false, depth: 0 })
    if (!docs[0]) return void res.status(404).end()
    const { edition, clientId } = toPhoto(docs[0])
    send(res, small ? store.thumbnail(edition, clientId) : store.photo(edition, clientId))
  })
  router.get('/sheets/:name', (req, res) => {
    if (SHEET.test(req.params.name)) send(res, store.sheet(req.params.name))
    else res.status(404).end()
  })
}

function send(res: Response, path: string): void {
  res.set('Cache-Control', 'private, max-age=3600')
  res.sendFile(path, { cacheControl: false, dotfiles: 'allow' }, (error) => {
    if (error && !res.headersSent) res.status(404).end()
  })
}
