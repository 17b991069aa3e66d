import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { localText } from './fields/local-text.ts'
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
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'process',
              type: 'select',
              required: true,
              defaultValue: 'inkjet',
              label: { zh: '工艺', en: 'Process' },
              options: [
                { value: 'inkjet', label: { zh: '写真喷绘', en: 'Inkjet' } },
                { value: 'offset', label: { zh: '胶印', en: 'Offset' } },
              ],
              admin: { width: '33%' },
            },
            {
              name: 'colour',
              type: 'select',
              required: true,
              defaultValue: 'cmyk',
              label: { zh: '颜色', en: 'Colour' },
              options: [
                { value: 'cmyk', label: 'CMYK' },
                { value: 'rgb', label: 'RGB' },
              ],
              admin: { width: '33%' },
            },
            {
              name: 'conformance',
              type: 'select',
              required: true,
              defaultValue: 'none',
              label: { zh: '文件标准', en: 'Standard' },
              options: [
                { value: 'none', label: { zh: '普通 PDF', en: 'Plain PDF' } },
                { value: 'PDF/X-4', label: 'PDF/X-4' },
              ],
              admin: { width: '34%' },
            },
          ],
        },
        {
          type: 'row',
          fields: [
            number('bleedMm', { zh: '出血（毫米）', en: 'Bleed (mm)' }, 0, 0, 20),
            number('maxInk', { zh: '总墨量上限（%）', en: 'Total ink limit (%)' }, 300, 200, 400),
            number('minPpi', { zh: '最低分辨率（ppi）', en: 'Least resolution (ppi)' }, 72, 36, 600),
            number('maxFileMb', { zh: '单个文件上限（MB）', en: 'Largest file (MB)' }, 200, 1, 2000),
          ],
        },
        { name: 'cropMarks', type: 'checkbox', defaultValue: false, label: { zh: '要裁切线', en: 'Crop marks' } },
        localText({ name: 'material', label: { zh: '材料', en: 'Material' }, required: true, maxLength: 60 }),
      ],
    },
    storedSlug((doc) => chineseOf(doc.name)),
  ],
}

function number(name: string, label: { zh: string; en: string }, defaultValue: number, min: number, max: number) {
  return { name, type: 'number', required: true, label, defaultValue, min, max, admin: { width: '25%' } } as const
}
