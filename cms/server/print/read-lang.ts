import type { Request, Response } from 'express'
import type { Lang } from './words.ts'

const COOKIE = 'print-lang'
const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/** Chinese, unless the reader has once asked for English by `?lang=en`. */
export function readLang(req: Request, res: Response): Lang {
  const { lang } = req.query
  if (lang === 'en' || lang === 'zh') {
    res.cookie(COOKIE, lang, { maxAge: YEAR_MS, httpOnly: true, sameSite: 'lax' })
    return lang
  }
  return /(?:^|;\s*)print-lang=en(?:;|$)/.test(req.headers.cookie ?? '') ? 'en' : 'zh'
}
