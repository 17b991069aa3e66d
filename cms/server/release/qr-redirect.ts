import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { RequestHandler } from 'express'
import { isMissing, readCurrentRelease } from './release-root.ts'

/** Gallery number, yymm (with an emergency suffix), panel number. */
const CODE = /^[0-9]{3,4}-[0-9]{4}(e[0-9])?-[0-9]{1,2}$/
/** What every redirect file carries, whatever its other words. */
const TARGET = /http-equiv=["']?refresh["']?[^>]*url=['"]?(\/[^"'>\s]*)/i

/**
 * `/q/017-2611-2` → 302 to the panel's page. The release carries a small file for each code, so that any web server
 * can answer it; here the file is read and its target sent as a redirect, which saves an old phone one page.
 */
export function qrRedirect(dataDir: string): RequestHandler<{ code: string }> {
  return async (req, res, next) => {
    const root = CODE.test(req.params.code) ? await readCurrentRelease(dataDir) : null
    const target = root === null ? null : await readTarget(root, req.params.code)
    if (target === null) return next()
    res.set('Cache-Control', 'no-cache').redirect(302, target)
  }
}

async function readTarget(root: string, code: string): Promise<string | null> {
  for (const file of [path.join('q', code, 'index.html'), path.join('q', `${code}.html`), path.join('q', code)]) {
    try {
      const target = TARGET.exec(await readFile(path.join(root, file), 'utf8'))?.[1]
      // '//host' would be another site.
      if (target && !target.startsWith('//')) return target
    } catch (error) {
      if (!isMissing(error) && (error as NodeJS.ErrnoException).code !== 'EISDIR') throw error
    }
  }
  return null
}
