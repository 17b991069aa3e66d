import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { nobody } from '../access/nobody.ts'
import { GROUPS } from '../locale/groups.ts'

const DATE = { pickerAppearance: 'dayAndTime' as const, displayFormat: 'yyyy-MM-dd HH:mm' }
const once = { update: nobody }

/**
 * Links by which a print shop reaches its sheets of one edition without an account. Made on the page of the sheets,
 * where the address is shown once; here only its hash is kept.
 */
export const packageLinks: CollectionConfig = {
  slug: 'package-links',
  labels: {
    singular: { zh: '取件链接', en: 'Package link' },
    plural: { zh: '取件链接', en: 'Package links' },
  },
  access: accessOf('package-links'),
  admin: {
    group: GROUPS.month,
    useAsTitle: 'edition',
    defaultColumns: ['edition', 'shop', 'expiresAt', 'revokedAt', 'lastUsedAt', 'downloads', 'madeBy'],
    description: {
      zh: '链接在“印张下载”页里做，地址只显示一次；这里看谁做的、用过没有，也可以收回',
      en: 'Links are made on the page of the sheets, where the address is shown once; here they are looked at and revoked',
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
      name: 'edition',
      type: 'text',
      required: true,
      index: true,
      label: { zh: '期', en: 'Edition' },
      access: once,
    },
    {
      name: 'shop',
      type: 'relationship',
      relationTo: 'print-shops',
      required: true,
      label: { zh: '制作单位', en: 'Print shop' },
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
    {
      name: 'downloads',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { zh: '下载次数', en: 'Downloads' },
      access: once,
    },
    { name: 'madeBy', type: 'text', required: true, label: { zh: '谁做的', en: 'Made by' }, access: once },
  ],
}
