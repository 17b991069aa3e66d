import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { linkLife, linkMaker, ONCE, tokenHash } from './fields/link-fields.ts'

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
    group: GROUPS.records,
    useAsTitle: 'title',
    defaultColumns: ['edition', 'title', 'expiresAt', 'revokedAt', 'lastUsedAt', 'madeBy'],
    description: {
      zh: '链接在“审签”里做，地址只显示一次；这里看谁做的、用过没有，也可以收回',
      en: 'Links are made on the sign-off desk, where the address is shown once; here they are looked at and revoked',
    },
  },
  fields: [
    tokenHash,
    { name: 'title', type: 'text', label: { zh: '画面', en: 'Panel' }, access: ONCE },
    { name: 'edition', type: 'text', required: true, index: true, label: { zh: '期', en: 'Edition' }, access: ONCE },
    { name: 'panel', type: 'text', required: true, label: { zh: '画面编号', en: 'Panel id' }, access: ONCE },
    ...linkLife,
    linkMaker,
  ],
}
