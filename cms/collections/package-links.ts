import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { linkLife, linkMaker, ONCE, tokenHash } from './fields/link-fields.ts'

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
    group: GROUPS.records,
    useAsTitle: 'edition',
    defaultColumns: ['edition', 'shop', 'expiresAt', 'revokedAt', 'lastUsedAt', 'downloads', 'madeBy'],
    description: {
      zh: '链接在“印张下载”页里做，地址只显示一次；这里看谁做的、用过没有，也可以收回',
      en: 'Links are made on the page of the sheets, where the address is shown once; here they are looked at and revoked',
    },
  },
  fields: [
    tokenHash,
    {
      name: 'edition',
      type: 'text',
      required: true,
      index: true,
      label: { zh: '期', en: 'Edition' },
      access: ONCE,
    },
    {
      name: 'shop',
      type: 'relationship',
      relationTo: 'print-shops',
      required: true,
      label: { zh: '制作单位', en: 'Print shop' },
      access: ONCE,
    },
    ...linkLife,
    {
      name: 'downloads',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { zh: '下载次数', en: 'Downloads' },
      access: ONCE,
    },
    linkMaker,
  ],
}
