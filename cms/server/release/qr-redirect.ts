import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { RequestHandler } from 'express'
import { isMissing, readCurrentRelease } from './release-root.ts'

/** Gallery number, yymm (with an emergency suffix), panel number. */
const CODE = /^[0-9]{3,4}-[0-9]{4}(e[0-9])?-[0-9]{1,2}$/
/** Longer than any file that only leads on. */
const LONGEST = 2_000
const PAGE = Symbol('a page of its own')
/** What every redirect file carries, whatever its other words. */
const TARGET = /http-equiv=["']?refresh["']?[^>]*url=['"]?(\/[^"'>\s]*)/i

/**
 * `/q/017-2611-2`: what hangs now is a page under this very address and is sent at once, without a detour by the
 * address with a slash. What hung before has a small file that leads on, so that any web server can answer it; here its
 * target is sent as a redirect, which saves an old phone one page.
 */
export function qrRedirect(dataDir: string): RequestHandler<{ code: string }> {
  return async (req, res, next) => {
    const root = CODE.test(req.params.code) ? await readCurrentRelease(dataDir) : null
    const target = root === null ? null : await readTarget(root, req.params.code)
    if (target === null) return next()
    if (target === PAGE) {
      // The file behind the slash; the query stays, nothing else is touched.
      req.url = `/q/${req.params.code}/`
      return next()
    }
    res.set('Cache-Control', 'no-cache').redirect(302, target)
  }
}

/** Where a code leads; PAGE for one that is a page itself. */
async function readTarget(root: string, code: string): Promise<string | typeof PAGE | null> {
  for (const file of [path.join('q', code, 'index.html'), path.join('q', `${code}.html`), path.join('q', code)]) {
    try {
      const html = await readFile(path.join(root, file), 'utf8')
      if (html.length > LONGEST) return PAGE
      const target = TARGET.exec(html)?.[1]
      // '//host' would be another site.
      if (target && !target.startsWith('//')) return target
    } catch (error) {
      if (!isMissing(error) && (error as NodeJS.ErrnoException).code !== 'EISDIR') throw error
    }
  }
  return null
}
