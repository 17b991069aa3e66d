import type { AfterErrorHook, PayloadRequest } from 'payload'
import { say } from '../locale/say.ts'
import { cityMoment } from '../workflow/city-time.ts'

const LOCKED = 423

/** Payload says in English, and without a name, that somebody else is at a document. */
export const sayLocked: AfterErrorHook = async ({ error, collection, req }) => {
  if ((error as { status?: unknown }).status !== LOCKED || !collection) return
  const { name, at } = await whoseItIs(req, collection.slug, String(req.routeParams?.id ?? ''))
  const message = say(req, {
    zh: `${name}正在改这一份${at}，所以没有保存。写的还在这一页：请等对方改完，或跟对方说好以后在新标签页打开，按“接管”`,
    en: `${name} is editing this${at}, so it was not saved. What you typed is still here: wait, or agree on it, open it on a new tab and take over`,
  })
  return { response: { errors: [{ name: 'Locked', message }] }, status: LOCKED }
}

async function whoseItIs(req: PayloadRequest, slug: string, id: string): Promise<{ name: string; at: string }> {
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    where: { and: [{ 'document.relationTo': { equals: slug } }, { 'document.value': { equals: id } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 1,
    overrideAccess: true,
  })
  const [lock] = docs
  const person: unknown = lock?.user?.value
  const { name, email } = (typeof person === 'object' && person !== null ? person : {}) as Record<string, unknown>
  return {
    name: String(name || email || say(req, { zh: '另一位编辑', en: 'Somebody else' })),
    at: lock ? ` (${cityMoment(lock.updatedAt)})` : '',
  }
}
