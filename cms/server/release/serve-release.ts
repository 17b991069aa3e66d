import type { Request, RequestHandler, Response } from 'express'
import { createCompressedFiles, type Encoding, isCompressible } from './compressed-files.ts'
import { type FoundFile, findFile, findLost, toReleasePath } from './find-file.ts'
import { noReleasePage } from './no-release-page.ts'
import { readCurrentRelease, readOlderReleases } from './release-root.ts'

/** A hash in a name means that the bytes behind this address never change. */
const HASHED = /^(assets|pictures)\/(.*[-./])?[0-9a-f]{10,}[-.]/

/** What programs read: calendars, feeds, open data. Anyone's page may, too. */
const OPEN = /^(en\/)?(calendar|feeds|open-data|bulletins)\/.*\.(ics|atom|json|csv|geojson)$/
/** A JSON feed is known by its own type (JSON Feed 1.1); pages name it so. */
const JSON_FEED = /^(en\/)?feeds\/.*\.json$/
/** A program that asks every second gets its own copy for so long, and then an answer without a body. */
const OPEN_SECONDS = 300

/** The resident site: plain files of the current release. */
export function serveRelease(dataDir: string): RequestHandler {
  const compressed = createCompressedFiles()

  return async (req, res) => {
    const root = await readCurrentRelease(dataDir)
    if (!root) {
      res.status(503).set({ 'Retry-After': '20', 'Cache-Control': 'no-store' }).type('html').send(noReleasePage())
      return
    }
    const relative = toReleasePath(req.path)
    // Nothing is sent to a file: a form's address that nobody answers is an unknown page like any other.
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    const found = relative === null || !isRead ? null : await findFile(root, relative, req.path.endsWith('/'))
    if (found === 'folder') {
      const query = req.originalUrl.indexOf('?')
      // One slash only in front: '//host/' would lead away from this site.
      res.redirect(301, `/${encodeURI(relative ?? '')}/${query < 0 ? '' : req.originalUrl.slice(query)}`)
      return
    }
    if (found) return send(req, res, found, 200)
    if (relative?.startsWith('assets/')) {
      for (const older of await readOlderReleases(dataDir, root)) {
        const kept = await findFile(older, relative, false)
        if (kept && kept !== 'folder') return send(req, res, kept, 200)
      }
    }
    const lost = await findLost(root, relative)
    if (lost) return send(req, res, lost, 404)
    res.status(404).type('text').send('404 没有这一页 / No such page\n')
  }

  async function send(req: Request, res: Response, file: FoundFile, status: 200 | 404): Promise<void> {
    res.status(status)
    res.set('Cache-Control', cacheFor(file.relative))
    if (JSON_FEED.test(file.relative)) res.set('Content-Type', 'application/feed+json; charset=utf-8')
    if (OPEN.test(file.relative)) res.set('Access-Control-Allow-Origin', '*')
    // For readers that know no tags; the same for the packed and the plain answer.
    res.set('Last-Modified', file.stats.mtime.toUTCString())
    res.set('ETag', `W/"${file.stats.size.toString(36)}-${Math.round(file.stats.mtimeMs).toString(36)}"`)
    if (isCompressible(file)) {
      res.vary('Accept-Encoding')
      const encoding = req.acceptsEncodings('br', 'gzip', 'identity')
      if (encoding === 'br' || encoding === 'gzip') return sendCompressed(req, res, file, encoding)
    }
    await new Promise<void>((resolve, reject) => {
      res.sendFile(file.absolute, { cacheControl: false, etag: false, acceptRanges: status === 200 }, (error) => {
        // A reader who turns away in the middle is no fault of ours.
        if (error && !res.headersSent) reject(error)
        else resolve()
      })
    })
  }

  async function sendCompressed(req: Request, res: Response, file: FoundFile, encoding: Encoding): Promise<void> {
    if (!res.get('Content-Type')) res.type(file.relative.slice(file.relative.lastIndexOf('.')))
    if (res.statusCode === 200 && req.fresh) {
      res.status(304).end()
      return
    }
    const body = await compressed(file, encoding)
    res.set({ 'Content-Encoding': encoding, 'Content-Length': String(body.length) })
    res.end(req.method === 'HEAD' ? undefined : body)
  }
}

function cacheFor(relative: string): string {
  if (HASHED.test(relative)) return 'public, max-age=31536000, immutable'
  return OPEN.test(relative) ? `public, max-age=${OPEN_SECONDS}` : 'no-cache'
}
