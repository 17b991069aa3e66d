import type { Condition, Field, GroupField } from 'payload'
import { localText } from './local-text.ts'

const isSky: Condition = (data) => data.layout === 'night-sky'
const isSeries: Condition = (data) => data.layout === 'curve'

const sky: Field[] = [
  {
    name: 'at',
    type: 'date',
    label: { zh: '星空的时刻', en: 'Instant of the sky' },
    admin: {
      condition: isSky,
      description: { zh: '一般用当月 15 日 20:00', en: 'Usually the 15th of the month, 20:00' },
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
    },
  },
  {
    type: 'row',
    fields: (['lat', 'lng'] as const).map((name) => ({
      name,
      type: 'number' as const,
      label: name === 'lat' ? { zh: '纬度', en: 'Latitude' } : { zh: '经度', en: 'Longitude' },
      // The middle of Taicang; a city's sky is the same from each of its galleries.
      defaultValue: name === 'lat' ? 31.45 : 121.13,
      admin: { condition: isSky, width: '50%' },
    })),
  },
  {
    name: 'figureStars',
    type: 'text',
    label: { zh: '要画出的星', en: 'Stars of the figure' },
    maxLength: 200,
    admin: {
      condition: isSky,
      description: {
        zh: '依巴谷星表编号，逗号分开，至少三个，如 113881, 113963, 1067, 677',
        en: 'Hipparcos numbers, separated by commas, three or more',
      },
    },
  },
  {
    name: 'figureLabels',
    type: 'text',
    label: { zh: '图形旁的字', en: 'Labels of the figure' },
    maxLength: 120,
    admin: { condition: isSky, description: { zh: '逗号分开', en: 'Separated by commas' } },
  },
]

const series: Field[] = [
  {
    name: 'csv',
    type: 'textarea',
    label: { zh: '数据', en: 'Data' },
    maxLength: 200_000,
    admin: {
      condition: isSeries,
      rows: 8,
      description: {
        zh: '每行“年份,数值”，年份可以是 1958.21，也可以是日期 1958-03-15；第一行可以是表头',
        en: 'Year,value on each line; the year may be 1958.21 or a date such as 1958-03-15; a header line is allowed',
      },
    },
  },
  localText({ name: 'unit', label: { zh: '单位', en: 'Unit' }, maxLength: 30, condition: isSeries }),
  {
    name: 'axisFrom',
    type: 'number',
    label: { zh: '纵轴起点', en: 'The axis begins at' },
    admin: { condition: isSeries },
  },
  {
    name: 'marks',
    type: 'array',
    label: { zh: '标注', en: 'Marks' },
    labels: { singular: { zh: '标注', en: 'Mark' }, plural: { zh: '标注', en: 'Marks' } },
    admin: { condition: isSeries, initCollapsed: true },
    fields: [
      { name: 'year', type: 'number', required: true, label: { zh: '年', en: 'Year' } },
      localText({ name: 'label', label: { zh: '文字', en: 'Label' }, required: true, maxLength: 40 }),
    ],
  },
  {
    name: 'goals',
    type: 'array',
    label: { zh: '目标', en: 'Goals' },
    labels: { singular: { zh: '目标', en: 'Goal' }, plural: { zh: '目标', en: 'Goals' } },
    admin: { condition: isSeries, initCollapsed: true },
    fields: [
      { name: 'year', type: 'number', required: true, label: { zh: '年', en: 'Year' } },
      localText({ name: 'label', label: { zh: '名称', en: 'Label' }, required: true, maxLength: 20 }),
      localText({ name: 'text', label: { zh: '说明', en: 'Text' }, required: true, maxLength: 60 }),
    ],
  },
]

/** Data from which the press draws the picture itself; the layout says which kind. */
export function dataPicture(): GroupField {
  return {
    name: 'data',
    type: 'group',
    label: { zh: '数据图', en: 'Data picture' },
    admin: {
      condition: (data) => isSky(data, {}, noContext) || isSeries(data, {}, noContext),
      description: { zh: '图由数据画出，不用上传图片', en: 'Drawn from data; no upload is needed' },
    },
    fields: [...sky, ...series],
  }
}

const noContext: Parameters<Condition>[2] = { blockData: {}, operation: 'update', path: [], user: null }
