import type { Request, Response } from 'express'
import type { Payload } from 'payload'
import type { Role } from '../../access/rights.ts'
import { readVisitor, type Visitor } from '../session.ts'

/** Those who work in the newsroom; `EDITING` are those of them who may change pictures and word lists. */
export const NEWSROOM: readonly Role[] = ['admin', 'editor', 'reviewer']
export const EDITING: readonly Role[] = ['admin', 'editor']

/** Who asks, when the role allows it; otherwise the refusal is sent and null given back. */
export async function visitorOf(
  payload: Payload,
  roles: readonly Role[],
  req: Request,
  res: Response,
): Promise<Visitor | null> {
  const visitor = await readVisitor(payload, req)
  if (visitor && roles.includes(visitor.role)) return visitor
  res.status(visitor ? 403 : 401).json({ error: visitor ? '没有权限 / not allowed' : '请先登录 / sign in first' })
  return null
}
