import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { storedTitle } from './fields/stored-title.ts'
import { deleteWith } from './hooks/delete-with.ts'

/** Who hangs the sheets and sends the photos: a person by name, often of a firm that looks after many galleries. */
export const keepers: CollectionConfig = {
  slug: 'keepers',
  labels: { singular: { zh: '保管员', en: 'Keeper' }, plural: { zh: '保管员', en: 'Keepers' } },
  access: accessOf('keepers'),
  defaultSort: 'name',
  admin: {
    group: GROUPS.registers,
    useAsTitle: 'displayTitle',
    defaultColumns: ['displayTitle', 'telephone', 'firm', 'active'],
    listSearchableFields: ['name', 'telephone', 'firm'],
    description: {
      zh: '每座画廊的默认保管员写在画廊里；整批改派、个人链接在“上画”页',
      en: 'A gallery names its own keeper; galleries are reassigned and links made on the page “Posting”',
    },
  },
  hooks: { beforeDelete: [deleteWith('keeper-links', 'keeper'), deleteWith('posting-reassignments', 'keeper')] },
  fields: [
    storedTitle({ zh: '保管员', en: 'Keeper' }, (doc) =>
      [doc.name, doc.firm].filter((part) => typeof part === 'string' && part !== '').join(' · '),
    ),
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          required: true,
          maxLength: 40,
          label: { zh: '姓名', en: 'Name' },
          admin: { width: '50%' },
        },
        {
          name: 'telephone',
          type: 'text',
          maxLength: 30,
          label: { zh: '电话', en: 'Telephone' },
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'firm',
      type: 'text',
      maxLength: 60,
      index: true,
      label: { zh: '单位', en: 'Firm' },
      admin: {
        description: { zh: '承包张贴的公司；同名的算一家', en: 'A contractor; the same name is the same firm' },
      },
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: { zh: '在岗', en: 'Active' },
      admin: { description: { zh: '不在岗的人，链接马上打不开', en: 'The links of whoever has left end at once' } },
    },
  ],
}
