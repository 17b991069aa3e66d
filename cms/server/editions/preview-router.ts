import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import { EditionIdSchema } from '#contract'
import { isNewsroom } from '../../access/rights.ts'
import { type FoundFile, findFile, findLost, toReleasePath } from '../release/find-file.ts'
import { readVisitor } from '../session.ts'
import { type BuiltPreview, previewDir, readPreview } from './preview-folder.ts'
import { stayInside } from './stay-inside.ts'

/**
 * `/preview/edition/<month>/`: the whole site as it would be on the first day of an edition, for the newsroom only. Its
 * links stay inside, its pages say what they are, and no search engine reads them.
 */
export function previewEditionRouter({ payload, dataDir }: { payload: Payload; dataDir: string }): Router {
  const router = Router()

  router.get('/:edition{/*path}', async (req, res) => {
    res.set({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow' })
    if (!(await comesIn(req, res))) return
    const edition = EditionIdSchema.safeParse(req.params.edition)
    const preview = edition.success ? await readPreview(dataDir, edition.data) : null
    if (preview === null || !edition.success) return notBuilt(res, edition.success ? edition.data : null)
    const base = `${req.baseUrl}/${edition.data}`
    const relative = toReleasePath(req.path.slice(edition.data.length + 1))
    const root = join(previewDir(dataDir, edition.data), 'site', 'work')
    const found = relative === null ? null : await findFile(root, relative, req.path.endsWith('/'))
    if (found === 'folder') return res.redirect(302, `${base}/${relative === '' ? '' : `${relative}/`}`)
    if (found !== null) return send(res, found, base, preview)
    const lost = await findLost(root, relative)
    res.status(404)
    if (lost !== null) return send(res, lost, base, preview)
    res.type('text').send('404 没有这一页 / No such page\n')
  })
  return router

  async function comesIn(req: Request, res: Response): Promise<boolean> {
    const visitor = await readVisitor(payload, req)
    if (visitor && isNewsroom(visitor.role)) return true
    const words = visitor ? '没有权限 / Not allowed\n' : '预览只给编辑部看，请先登录后台 / Sign in first\n'
    res
      .status(visitor ? 403 : 401)
      .type('text')
      .send(words)
    return false
  }
}

async function send(res: Response, { absolute, relative }: FoundFile, base: string, preview: BuiltPreview) {
  if (relative.endsWith('.html')) {
    res.type('html').send(stayInside(await readFile(absolute, 'utf8'), base, preview))
    return
  }
  await new Promise<void>((resolve, reject) => {
    res.sendFile(absolute, { cacheControl: false, etag: false, dotfiles: 'allow' }, (error) => {
      if (error && !res.headersSent) reject(error)
      else resolve()
    })
  })
}

function notBuilt(res: Response, edition: string | null): void {
  const where = edition === null ? '' : `（/admin?edition=${edition}）`
  res
    .status(404)
    .type('text')
    .send(`这一期的预览还没有生成，或正在重新生成：请在“本月”${where}按“预览整期”。\nNot built yet.\n`)
}
