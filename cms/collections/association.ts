import type { GlobalConfig } from 'payload'
import { DATA_LICENCES, type DataLicence } from '#contract'
import { globalAccessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { localText } from './fields/local-text.ts'

const DATA_LICENCE_NAMES: Record<DataLicence, string> = {
  'CC-BY-4.0': 'CC BY 4.0',
  'CC-BY-SA-4.0': 'CC BY-SA 4.0',
  'CC0-1.0': 'CC0 1.0',
}

/** Who publishes: the words that stand on every page and sheet. */
export const association: GlobalConfig = {
  slug: 'association',
  label: { zh: '主办单位', en: 'Association' },
  access: globalAccessOf('association'),
  admin: { group: GROUPS.registers },
  fields: [
    localText({
      name: 'name',
      label: { zh: '网站名', en: 'Name of the site' },
      required: true,
      maxLength: 30,
      defaultValue: { zh: '太仓科普画廊', en: 'Taicang Science Galleries' },
    }),
    localText({
      name: 'series',
      label: { zh: '刊头', en: 'Head line of a sheet' },
      required: true,
      maxLength: 20,
      defaultValue: { zh: '科普画廊', en: 'Science Gallery' },
    }),
    localText({
      name: 'host',
      label: { zh: '主办', en: 'Host' },
      required: true,
      maxLength: 40,
      defaultValue: { zh: '太仓市科学技术协会', en: 'Taicang Association for Science and Technology' },
    }),
    localText({ name: 'motto', label: { zh: '口号', en: 'Motto' }, maxLength: 40 }),
    localText({
      name: 'notice',
      label: { zh: '全站提示', en: 'Notice on every page' },
      description: { zh: '例如“这是演示内容”', en: 'Such as "this is a demonstration"' },
      area: true,
      maxLength: 200,
    }),
    {
      name: 'dataLicence',
      type: 'select',
      label: { zh: '开放数据的许可', en: 'Licence of the open data' },
      admin: {
        description: {
          zh: '网站“开放数据”页上的表格，别人可以怎样使用；不选就是 CC BY 4.0（署名即可）。图片各有各的许可，不受这里影响。',
          en: 'How others may use the tables on the site’s open data page; CC BY 4.0 (credit is enough) unless chosen. Pictures keep their own licences.',
        },
      },
      options: DATA_LICENCES.map((value) => ({ value, label: DATA_LICENCE_NAMES[value] })),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'telephone',
          type: 'text',
          maxLength: 40,
          label: { zh: '公众电话', en: 'Telephone for residents' },
          admin: {
            width: '50%',
            description: {
              zh: '写在“说一声”页上，给不用表单的人',
              en: 'On the page “Tell us”, for whoever uses no form',
            },
          },
        },
        {
          name: 'email',
          type: 'email',
          label: { zh: '公众邮箱', en: 'E-mail for residents' },
          admin: { width: '50%' },
        },
      ],
    },
  ],
}
