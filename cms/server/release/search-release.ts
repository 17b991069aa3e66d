import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { RequestHandler } from 'express'
import { answerSearch } from '../../../site/index.ts'
import { readCurrentRelease } from './release-root.ts'

const toGzip = promisify(gzip)

/** `/search/?q=…` answered by the server; without a question, or before the first release, the page itself is served. */
export function searchRelease(dataDir: string): RequestHandler {
  return async (req, res, next) => {
    const at = req.originalUrl.indexOf('?')
    const root = at < 0 || !req.path.endsWith('/') ? null : await readCurrentRelease(dataDir)
    const lang = req.path.startsWith('/en/') ? 'en' : 'zh'
    const html = root && (await answerSearch(root, lang, new URLSearchParams(req.originalUrl.slice(at))))
    if (html === null) return next()
    res.set('Cache-Control', 'no-cache').vary('Accept-Encoding').type('html')
    if (req.acceptsEncodings('gzip') !== 'gzip') {
      res.send(html)
      return
    }
    res.set('Content-Encoding', 'gzip').send(await toGzip(html))
  }
}
