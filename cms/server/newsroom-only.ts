import type { Request, Response } from 'express'
import type { Payload } from 'payload'
import type { Role } from '../access/rights.ts'
import { readVisitor, type Visitor } from './session.ts'

type May = (role: Role) => boolean

/** Who asks, when the role allows it; otherwise the refusal is sent as JSON and null given back. */
export async function visitorOf(payload: Payload, may: May, req: Request, res: Response): Promise<Visitor | null> {
  const visitor = await readVisitor(payload, req)
  if (visitor && may(visitor.role)) return visitor
  res.status(visitor ? 403 : 401).json({ error: visitor ? '没有权限 / not allowed' : '请先登录 / sign in first' })
  return null
}

/** The same for forms and files, which a person reads: the refusal is a line of text. */
export async function personOf(payload: Payload, may: May, req: Request, res: Response): Promise<Visitor | null> {
  const visitor = await readVisitor(payload, req)
  if (visitor && may(visitor.role)) return visitor
  const said = visitor ? '没有权限 / Not allowed\n' : '请先登录 / Sign in first\n'
  res
    .status(visitor ? 403 : 401)
    .type('text')
    .send(said)
  return null
}
