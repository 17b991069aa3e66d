import type { RequestHandler } from 'express'
import { readCodeMap } from '../../../site/index.ts'
import { readCurrentRelease } from './release-root.ts'

/** Gallery number, yymm (with an emergency suffix), panel number. */
const CODE = /^[0-9]{3,4}-[0-9]{4}(e[0-9])?-[0-9]{1,2}$/

/**
 * `/q/017-2611-2`: what hangs now is a page under this very address and is sent at once, without a detour by the
 * address with a slash. What hung before leads on, by a redirect: its small file, which any web server can send, would
 * cost an old phone one page more, and knows nothing of the gallery.
 */
export function qrRedirect(dataDir: string): RequestHandler<{ code: string }> {
  // A release never changes once it is served; one that could not be read is asked for again.
  let known: { root: string; codes: ReadonlyMap<string, string> } | null = null
  const codesOf = async (root: string) => {
    if (known?.root === root) return known.codes
    const codes = await readCodeMap(root)
    if (codes) known = { root, codes }
    return codes
  }
  return async (req, res, next) => {
    const { code } = req.params
    const root = CODE.test(code) ? await readCurrentRelease(dataDir) : null
    const target = root === null ? undefined : (await codesOf(root))?.get(code)
    // '//host' would be another site.
    if (target === undefined || !target.startsWith('/') || target.startsWith('//')) return next()
    if (target !== `/q/${code}/`) return res.set('Cache-Control', 'no-cache').redirect(302, target)
    // The file behind the slash; the query stays, nothing else is touched.
    req.url = `${target}${req.url.includes('?') ? req.url.slice(req.url.indexOf('?')) : ''}`
    next()
  }
}
