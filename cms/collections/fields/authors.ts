import type { CollectionBeforeChangeHook, Field } from 'payload'
import { newsroomOnly } from '../../access/newsroom-only.ts'
import { nobody } from '../../access/nobody.ts'
import { asStored, type Ref, refIds } from '../../mapping/ref.ts'
import { changesBetween } from '../../workflow/changes.ts'

const OWN = { create: nobody, update: nobody, read: newsroomOnly }

/** Who changed it last, and all who ever wrote any of it: none of them may sign it. Written by `keepAuthors` alone. */
export const authors: Field[] = [
  {
    name: 'changedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { zh: '最后修改的人', en: 'Last changed by' },
    access: OWN,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    label: { zh: '写过的人', en: 'Written by' },
    access: OWN,
    admin: { hidden: true },
  },
]

/** Not what was written: they follow from it, or say how it stands. */
const FOLLOWS = new Set(['_status', 'displayTitle', 'slug', 'place'])

/** Whoever changes a word is an author from then on; who only publishes is none. Scripts without a person say who. */
export const keepAuthors: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { user } = req
  if (!user) return data
  const stored = (id: string) => asStored(user.id, id)
  const before = refIds(originalDoc?.authors as Ref[])
  const last = refIds([originalDoc?.changedBy as Ref])[0]
  if (originalDoc && !hasChanged(data, originalDoc))
    return { ...data, changedBy: last === undefined ? null : stored(last), authors: before.map(stored) }
  return { ...data, changedBy: user.id, authors: [...new Set([...before, String(user.id)])].map(stored) }
}

/** Only what is sent can have changed: a form sends all of it, a script one field. */
function hasChanged(data: Record<string, unknown>, original: Record<string, unknown>): boolean {
  const keys = Object.keys(data).filter((key) => !FOLLOWS.has(key))
  const only = (doc: Record<string, unknown>) => Object.fromEntries(keys.map((key) => [key, doc[key]]))
  return changesBetween(only(original), only(data)).length > 0
}
