import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { nobody } from '../access/nobody.ts'
import { GROUPS } from '../locale/groups.ts'

const DATE = { pickerAppearance: 'dayAndTime' as const, displayFormat: 'yyyy-MM-dd HH:mm' }
const once = { update: nobody }

/**
 * Links by which an expert without an account reads one panel and marks it. Made on the sign-off desk, where the
 * address is shown once; here only its hash is kept.
 */
export const readerLinks: CollectionConfig = {
  slug: 'reader-links',
  labels: { singular: { zh: '专家链接', en: 'Expert’s link' }, plural: { zh: '专家链接', en: 'Experts’ links' } },
  access: accessOf('reader-links'),
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.month,
    useAsTitle: 'title',
    defaultColumns: ['edition', 'title', 'expiresAt', 'revokedAt', 'lastUsedAt', 'madeBy'],
    description: {
      zh: '链接在“审签”里做，地址只显示一次；这里看谁做的、用过没有，也可以收回',
      en: 'Links are made on the sign-off desk, where the address is shown once; here they are looked at and revoked',
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
    { name: 'title', type: 'text', label: { zh: '画面', en: 'Panel' }, access: once },
    { name: 'edition', type: 'text', required: true, index: true, label: { zh: '期', en: 'Edition' }, access: once },
    { name: 'panel', type: 'text', required: true, label: { zh: '画面编号', en: 'Panel id' }, access: once },
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
