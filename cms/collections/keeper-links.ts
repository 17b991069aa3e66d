import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { linkLife, linkMaker, ONCE, tokenHash } from './fields/link-fields.ts'

/** A keeper's personal link. The address is shown once, on the page “Posting”; here only its hash is kept. */
export const keeperLinks: CollectionConfig = {
  slug: 'keeper-links',
  labels: {
    singular: { zh: '保管员链接', en: 'Keeper’s link' },
    plural: { zh: '保管员链接', en: 'Keepers’ links' },
  },
  access: accessOf('keeper-links'),
  admin: {
    group: GROUPS.records,
    useAsTitle: 'madeBy',
    defaultColumns: ['keeper', 'expiresAt', 'revokedAt', 'lastUsedAt', 'madeBy'],
    description: {
      zh: '链接在“上画”页里做，地址只显示一次；这里看谁做的、用过没有，也可以收回',
      en: 'Made on the page “Posting”, where the address is shown once; here they are looked at and revoked',
    },
  },
  fields: [
    tokenHash,
    {
      name: 'keeper',
      type: 'relationship',
      relationTo: 'keepers',
      required: true,
      index: true,
      label: { zh: '保管员', en: 'Keeper' },
      access: ONCE,
    },
    ...linkLife,
    linkMaker,
  ],
}
