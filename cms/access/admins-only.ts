import type { FieldAccess } from 'payload'
import { toActor } from './actor.ts'

export const adminsOnly: FieldAccess = ({ req }) => toActor(req.user) === 'admin'
