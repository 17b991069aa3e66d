import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { originContext } from '../../collections/audit/origin.ts'
import { inTransaction } from '../../collections/in-transaction.ts'
import { type GalleryImportPlan, planGalleryImport } from '../../intake/galleries/plan-gallery-import.ts'
import { TABLE_LIMITS } from '../../intake/galleries/refuse-file.ts'
import type { GalleryTable, RegisteredGallery } from '../../intake/galleries/types.ts'
import type { Visitor } from '../session.ts'
import { readRegister, type StoredRegister } from './gallery-register.ts'

export interface DryRun {
  plan: GalleryImportPlan
  register: StoredRegister
  /** Of all that would be written: the same key means the same writes. */
  key: string
}

/** What taking over a table would do to the register as it is now. */
export async function dryRun(payload: Payload, table: GalleryTable, req?: PayloadRequest): Promise<DryRun> {
  const register = await readRegister(payload, req)
  const plan = planGalleryImport(table.rows, register)
  return { plan, register, key: keyOf(plan) }
}

const toWrite = ({ rows }: GalleryImportPlan) =>
  rows.flatMap((row) => (row.action === 'create' || row.action === 'change' ? [row] : []))

export type WriteOutcome =
  | { is: 'written'; created: number; changed: number }
  /** The register is as the table has it: this was written before. */
  | { is: 'nothing' }
  /** The register changed since the dry run; nothing was written. */
  | { is: 'stale'; now: DryRun }
  | { is: 'too-many' }

/**
 * Writes what a dry run has shown, all of it in one transaction, and only if the same would come out now. Pressed twice, it
 * finds that nothing is left to write.
 */
export async function writeGalleries(
  payload: Payload,
  visitor: Visitor,
  { table, key, file }: { table: GalleryTable; key: string; file: string },
): Promise<WriteOutcome> {
  return await inTransaction(
    payload,
    { user: visitor.user, context: originContext({ source: 'import', file }) },
    async (req) => {
      const now = await dryRun(payload, table, req)
      const rows = toWrite(now.plan)
      if (rows.length === 0) return { is: 'nothing' }
      if (now.key !== key) return { is: 'stale', now }
      if (rows.length > TABLE_LIMITS.written) return { is: 'too-many' }
      for (const { gallery } of rows) await write(payload, req, gallery, now.register)
      const created = rows.filter(({ action }) => action === 'create').length
      return { is: 'written', created, changed: rows.length - created }
    },
  )
}

async function write(payload: Payload, req: PayloadRequest, gallery: RegisteredGallery, register: StoredRegister) {
  const { code, printShop: shop, contact, ...fields } = gallery
  const printShop = register.shopIds.get(shop.slug)
  if (printShop === undefined) throw new Error(`the print shop ${shop.slug} of ${code} is not in the register`)
  const data = { ...fields, frames: fields.frames.map((frame) => ({ ...frame })), printShop, contact: contact ?? null }
  const id = register.galleryIds.get(code)
  const common = { collection: 'galleries', req, depth: 0, overrideAccess: false } as const
  if (id === undefined) await payload.create({ ...common, data: { ...data, code } })
  else await payload.update({ ...common, id, data })
}

function keyOf(plan: GalleryImportPlan): string {
  const writes = toWrite(plan).map(({ code, action, gallery }) => ({ code, action, gallery }))
  // What it was before counts too: the same end from another beginning is not what was looked at.
  const changes = plan.rows.flatMap((row) => (row.action === 'change' ? [row.changes] : []))
  return createHash('sha256')
    .update(JSON.stringify([writes, changes]))
    .digest('hex')
}
