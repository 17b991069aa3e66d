import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import type { Role } from '../access/rights.ts'
import type { Id } from './registers.ts'

export interface DemoAccount {
  role: Role
  email: string
  password: string
}

/** One account a role, and three who sign: 三审 takes three people who wrote none of it. */
const ACCOUNTS: readonly { role: Role; email: string; name: string }[] = [
  { role: 'admin', email: 'admin@example.org', name: '演示管理员' },
  { role: 'editor', email: 'editor@example.org', name: '演示编辑' },
  { role: 'reviewer', email: 'reviewer@example.org', name: '演示一审' },
  { role: 'reviewer', email: 'reviewer-2@example.org', name: '演示二审' },
  { role: 'reviewer', email: 'reviewer-3@example.org', name: '演示终审' },
  { role: 'print-shop', email: 'print-shop@example.org', name: '演示制作单位' },
]

export interface SeededAccounts {
  /** With their passwords, for the file that the machine's owner reads. */
  accounts: DemoAccount[]
  editor: TypedUser
  /** Those who sign, in the order of the steps. */
  readers: TypedUser[]
}

/** The demo's people, each with a password of its own that stands in no repository. */
export async function seedAccounts(payload: Payload, req: PayloadRequest, shop: Id): Promise<SeededAccounts> {
  const accounts: DemoAccount[] = []
  const users: TypedUser[] = []
  for (const { role, email, name } of ACCOUNTS) {
    const account = { role, email, password: randomBytes(12).toString('base64url') }
    const user = await payload.create({
      collection: 'users',
      req,
      data: { ...account, name, ...(role === 'print-shop' ? { printShop: shop } : {}) },
    })
    accounts.push(account)
    users.push({ ...user, collection: 'users' } as TypedUser)
  }
  const [editor] = users.filter(({ role }) => role === 'editor')
  if (editor === undefined) throw new Error('the demo has no editor')
  return { accounts, editor, readers: users.filter(({ role }) => role === 'reviewer') }
}

/** For the eyes of the machine's owner only. */
export async function writeAccounts(dataDir: string, accounts: readonly DemoAccount[]): Promise<void> {
  await writeFile(join(dataDir, 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
}
