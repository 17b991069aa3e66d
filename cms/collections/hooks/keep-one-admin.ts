import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { say } from '../../locale/say.ts'

/** Without an admin nobody could make accounts, or another admin, any more. */
export const keepOneAdminWhenDemoting: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'update' && originalDoc?.role === 'admin' && data.role !== undefined && data.role !== 'admin')
    await anotherAdminStays(originalDoc.id, req)
  return data
}

export const keepOneAdminWhenDeleting: CollectionBeforeDeleteHook = ({ id, req }) => anotherAdminStays(id, req)

/** Said to the person who tried; not logged as a failure of ours. */
class LastAdmin extends APIError {
  constructor(message: string) {
    super(message, 409, undefined, true)
    this.name = 'LastAdmin'
  }
}

/** Of several that are demoted or deleted by one request, side by side, each knows of the others. */
const LEAVING = 'adminsLeaving'

async function anotherAdminStays(id: number | string, req: PayloadRequest): Promise<void> {
  req.context[LEAVING] ??= new Set<string>()
  const leaving = req.context[LEAVING] as Set<string>
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    pagination: false,
    depth: 0,
    select: { role: true },
    overrideAccess: true,
    req,
  })
  const admins = docs.map((doc) => String(doc.id))
  if (!admins.includes(String(id))) return
  leaving.add(String(id))
  if (admins.some((admin) => !leaving.has(admin))) return
  leaving.delete(String(id))
  const message = say(req, {
    zh: '这是最后一个管理员，不能删除或改成别的角色；请先另设一个管理员',
    en: 'this is the last admin, who cannot be deleted or given another role; make somebody else an admin first',
  })
  throw new LastAdmin(message)
}
