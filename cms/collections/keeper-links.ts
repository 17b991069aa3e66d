import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { nobody } from '../access/nobody.ts'
import { GROUPS } from '../locale/groups.ts'

const DATE = { pickerAppearance: 'dayAndTime' as const, displayFormat: 'yyyy-MM-dd HH:mm' }
const once = { update: nobody }

/** A keeper's personal link. The address is shown once, on the page “Posting”; here only its hash is kept. */
export const keeperLinks: CollectionConfig = {
  slug: 'keeper-links',
  labels: {
    singular: { zh: '保管员链接', en: 'Keeper’s link' },
    plural: { zh: '保管员链接', en: 'Keepers’ links' },
  },
  access: accessOf('keeper-links'),
  admin: {
    group: GROUPS.month,
    useAsTitle: 'madeBy',
    defaultColumns: ['keeper', 'expiresAt', 'revokedAt', 'lastUsedAt', 'madeBy'],
    description: {
      zh: '链接在“上画”页里做，地址只显示一次；这里看谁做的、用过没有，也可以收回',
      en: 'Made on the page “Posting”, where the address is shown once; here they are looked at and revoked',
    },
  },
  fields: [
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hidden: true,
      access: { read: nobody, update: nobody },
    },
    {
      name: 'keeper',
      type: 'relationship',
      relationTo: 'keepers',
      required: true,
      index: true,
      label: { zh: '保管员', en: 'Keeper' },
      access: once,
    },
    {
      name: 'expiresAt',
      type: 'date',
      required: true,
      label: { zh: '到期', en: 'Expires' },
      access: once,
      admin: { date: DATE },
    },
    {
      name: 'revokedAt',
      type: 'date',
      label: { zh: '收回', en: 'Revoked' },
      admin: { date: DATE, description: { zh: '填上时间就收回，马上打不开', en: 'A time here ends it at once' } },
    },
    {
      name: 'lastUsedAt',
      type: 'date',
      label: { zh: '最近使用', en: 'Last used' },
      access: once,
      admin: { date: DATE },
    },
    { name: 'madeBy', type: 'text', required: true, label: { zh: '谁做的', en: 'Made by' }, access: once },
  ],
}
