import type { Request, Response } from 'express'
import type { Payload } from 'payload'
import type { Role } from '../../access/rights.ts'
import { readVisitor, type Visitor } from '../session.ts'

/** Bytes that nobody keeps may come so long before the line is cut, ms. */
const LINGER_MS = 5_000

/** Whoever may do this; for all others it has answered, in words, before a byte of their file is looked at. */
export async function enter(
  payload: Payload,
  req: Request,
  res: Response,
  may: (role: Role) => boolean,
): Promise<Visitor | null> {
  res.set('Cache-Control', 'private, no-store')
  const visitor = await readVisitor(payload, req)
  if (visitor && may(visitor.role)) return visitor
  const [code, zh, en, hint] = visitor
    ? ['intake/not-allowed', '没有权限：导入由编辑和管理员做', 'Not allowed: editors and admins import', undefined]
    : [
        'intake/signed-out',
        '登录已经过期，文件没有收',
        'You are signed out; the file was not taken',
        '请在新的标签页登录，再回来重新传 · Sign in on a new tab, then come back and send it again',
      ]
  const problem = { code, at: '', zh, en, ...(hint === undefined ? {} : { hint }), level: 'error' }
  res.status(visitor ? 403 : 401).json({ is: 'refused', problems: [problem] })
  return null
}

/** Answers while the rest of a file that was refused is still coming, so that the answer is read; then cuts the line. */
export function endRefused(req: Request): void {
  if (req.complete) return
  req.resume()
  setTimeout(() => req.complete || req.destroy(), LINGER_MS).unref()
}
