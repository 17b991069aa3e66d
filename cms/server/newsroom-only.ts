import type { Request, Response } from 'express'
import type { Payload } from 'payload'
import type { Role } from '../access/rights.ts'
import { readVisitor, type Visitor } from './session.ts'

type May = (role: Role) => boolean

/** Who asks, when the role allows it; otherwise the refusal is sent as JSON and null given back. */
export function visitorOf(payload: Payload, may: May, req: Request, res: Response): Promise<Visitor | null> {
  return askedBy(payload, may, req, (status) => {
    res.status(status).json({ error: status === 403 ? '没有权限 / not allowed' : '请先登录 / sign in first' })
  })
}

/** The same for forms and files, which a person reads: the refusal is a line of text. */
export function personOf(payload: Payload, may: May, req: Request, res: Response): Promise<Visitor | null> {
  return askedBy(payload, may, req, (status) => {
    const said = status === 403 ? '没有权限 / Not allowed\n' : '请先登录 / Sign in first\n'
    res.status(status).type('text').send(said)
  })
}

async function askedBy(payload: Payload, may: May, req: Request, refuse: (status: 401 | 403) => void) {
  const visitor = await readVisitor(payload, req)
  if (visitor && may(visitor.role)) return visitor
  refuse(visitor ? 403 : 401)
  return null
}
