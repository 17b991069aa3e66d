import type { Access, PayloadRequest, Where } from 'payload'
import { toActor } from './actor.ts'
import { ofOwnShop } from './of-own-shop.ts'
import { ownAccount } from './own-account.ts'
import { ownShop } from './own-shop.ts'
import { publishedOnly } from './published-only.ts'
import { ADMIN_SCREENS, GLOBAL_RIGHTS, RIGHTS, type Right, type RightsName, VERSION_RIGHTS } from './rights.ts'

/** The access functions of a collection, out of the table of rights. */
export function accessOf(name: RightsName): Record<'create' | 'read' | 'update' | 'delete' | 'readVersions', Access> {
  const { create, read, update, delete: remove } = RIGHTS[name]
  const by =
    (row: Record<string, Right>): Access =>
    ({ req }) =>
      answer(row[toActor(req.user)] ?? 'no', req)
  return {
    create: by(create),
    read: by(read),
    update: by(update),
    delete: by(remove),
    readVersions: by(VERSION_RIGHTS),
  }
}

/** The same for a global. */
export function globalAccessOf(name: keyof typeof GLOBAL_RIGHTS): Record<'read' | 'update' | 'readVersions', Access> {
  const { read, update } = GLOBAL_RIGHTS[name]
  return {
    read: ({ req }) => answer(read[toActor(req.user)], req),
    update: ({ req }) => answer(update[toActor(req.user)], req),
    readVersions: ({ req }) => answer(VERSION_RIGHTS[toActor(req.user)], req),
  }
}

/** True for those who work in the admin's screens. */
export function maySeeAdmin({ req }: { req: PayloadRequest }): boolean {
  return ADMIN_SCREENS[toActor(req.user)] === 'yes'
}

function answer(right: Right, req: PayloadRequest): boolean | Where {
  switch (right) {
    case 'yes':
      return true
    case 'no':
      return false
    case 'published':
      return publishedOnly
    case 'own-account':
      return ownAccount(req)
    case 'own-shop':
      return ownShop(req)
    case 'of-own-shop':
      return ofOwnShop(req)
  }
}
