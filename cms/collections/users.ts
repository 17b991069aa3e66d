import type { CollectionConfig } from 'payload'
import { accessOf, maySeeAdmin } from '../access/access-of.ts'
import { adminsOnly } from '../access/admins-only.ts'
import { ROLES, type Role } from '../access/rights.ts'
import { GROUPS } from '../locale/groups.ts'
import { say, type Words } from '../locale/say.ts'
import { firstUserIsAdmin } from './hooks/first-user-is-admin.ts'
import { keepOneAdminWhenDeleting, keepOneAdminWhenDemoting } from './hooks/keep-one-admin.ts'

const ROLE_WORDS: Record<Role, Words> = {
  admin: { zh: '管理员', en: 'Admin' },
  editor: { zh: '编辑', en: 'Editor' },
  reviewer: { zh: '审校', en: 'Reviewer' },
  'print-shop': { zh: '制作单位', en: 'Print shop' },
}

/** The only collection that can log in; two of them would let one account pass for another. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { zh: '用户', en: 'User' }, plural: { zh: '用户', en: 'Users' } },
  access: { ...accessOf('users'), admin: maySeeAdmin, unlock: ({ req }) => req.user?.role === 'admin' },
  auth: { tokenExpiration: 8 * 60 * 60, maxLoginAttempts: 8, lockTime: 10 * 60 * 1000, cookies: { sameSite: 'Lax' } },
  admin: {
    group: GROUPS.registers,
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'role', 'printShop'],
    listSearchableFields: ['email', 'name'],
  },
  hooks: { beforeChange: [firstUserIsAdmin, keepOneAdminWhenDemoting], beforeDelete: [keepOneAdminWhenDeleting] },
  fields: [
    { name: 'name', type: 'text', label: { zh: '姓名', en: 'Name' }, maxLength: 40 },
    {
      name: 'role',
      type: 'select',
      label: { zh: '角色', en: 'Role' },
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      options: ROLES.map((value) => ({ value, label: ROLE_WORDS[value] })),
      access: { create: adminsOnly, update: adminsOnly },
      admin: { description: { zh: '只有管理员能改', en: 'Only an admin can change it' } },
    },
    {
      name: 'printShop',
      type: 'relationship',
      relationTo: 'print-shops',
      label: { zh: '所属制作单位', en: 'Print shop' },
      access: { create: adminsOnly, update: adminsOnly },
      admin: { condition: (data) => data.role === 'print-shop' },
      validate: (value: unknown, { data, req }: { data: unknown; req: Parameters<typeof say>[0] }) =>
        (data as { role?: Role }).role !== 'print-shop' ||
        (value !== null && value !== undefined) ||
        say(req, { zh: '制作单位的账号要选所属单位', en: "a print shop's account needs its shop" }),
    },
  ],
}
