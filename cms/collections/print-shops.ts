import type { CollectionConfig } from 'payload'
import { FORMAT_IDS } from '#contract'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { formatWords } from './fields/format-words.ts'
import { localText } from './fields/local-text.ts'
import { profileFields } from './fields/profile-fields.ts'
import { storedSlug } from './fields/stored-slug.ts'
import { chineseOf, storedTitle } from './fields/stored-title.ts'
import { profileHolds } from './hooks/profile-holds.ts'

/** Who prints, and how each wants its files: data, not code. */
export const printShops: CollectionConfig = {
  slug: 'print-shops',
  labels: { singular: { zh: '制作单位', en: 'Print shop' }, plural: { zh: '制作单位', en: 'Print shops' } },
  access: accessOf('print-shops'),
  admin: {
    group: GROUPS.registers,
    useAsTitle: 'displayTitle',
    defaultColumns: ['displayTitle', 'profile.process', 'profile.colour', 'profile.conformance', 'contact'],
    listSearchableFields: ['displayTitle', 'slug', 'contact'],
  },
  hooks: { beforeChange: [profileHolds] },
  fields: [
    storedTitle({ zh: '制作单位', en: 'Print shop' }, (doc) => chineseOf(doc.name)),
    localText({ name: 'name', label: { zh: '名称', en: 'Name' }, required: true, maxLength: 40 }),
    {
      name: 'contact',
      type: 'text',
      label: { zh: '联系方式', en: 'Contact' },
      required: true,
      maxLength: 120,
    },
    {
      name: 'profile',
      type: 'group',
      label: { zh: '制作参数', en: 'Profile' },
      admin: { description: { zh: '成品文件照这里做', en: 'Finished files are made to this' } },
      fields: profileFields(),
    },
    {
      name: 'special',
      type: 'array',
      label: { zh: '个别画幅的参数', en: 'Profiles for single formats' },
      labels: { singular: { zh: '参数', en: 'Profile' }, plural: { zh: '参数', en: 'Profiles' } },
      admin: {
        description: {
          zh: '某种画幅用别的材料或工艺时才填；没有列出的画幅照上面的参数做',
          en: 'Only where a format has another material or process; formats not listed follow the profile above',
        },
        initCollapsed: true,
      },
      fields: [
        {
          name: 'formats',
          type: 'select',
          hasMany: true,
          required: true,
          label: { zh: '画幅', en: 'Formats' },
          options: FORMAT_IDS.map((value) => ({ value, label: formatWords(value) })),
        },
        ...profileFields(),
      ],
    },
    storedSlug((doc) => chineseOf(doc.name)),
  ],
}
