import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { ROLES, type Role } from '../access/rights.ts'
import type { Id } from './registers.ts'

export interface DemoAccount {
  role: Role
  email: string
  password: string
}

const NAMES: Record<Role, string> = {
  admin: '演示管理员',
  editor: '演示编辑',
  reviewer: '演示审校',
  'print-shop': '演示制作单位',
}

/** One account a role, each with a password of its own that stands in no repository. */
export async function seedAccounts(payload: Payload, req: PayloadRequest, shop: Id): Promise<DemoAccount[]> {
  const accounts: DemoAccount[] = []
  for (const role of ROLES) {
    const account = { role, email: `${role}@example.org`, password: randomBytes(12).toString('base64url') }
    await payload.create({
      collection: 'users',
      req,
      data: {
        email: account.email,
        password: account.password,
        name: NAMES[role],
        role,
        ...(role === 'print-shop' ? { printShop: shop } : {}),
      },
    })
    accounts.push(account)
  }
  return accounts
}

/** For the eyes of the machine's owner only. */
export async function writeAccounts(dataDir: string, accounts: readonly DemoAccount[]): Promise<void> {
  await writeFile(join(dataDir, 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
}
