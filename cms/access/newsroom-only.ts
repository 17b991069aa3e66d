import type { FieldAccess } from 'payload'
import { toActor } from './actor.ts'

/** Names and telephone numbers of people are for those who work here. */
export const newsroomOnly: FieldAccess = ({ req }) => ['admin', 'editor', 'reviewer'].includes(toActor(req.user))
