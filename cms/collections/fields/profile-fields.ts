import type { Field } from 'payload'
import { localText } from './local-text.ts'

type Words = { zh: string; en: string }

/** What a shop says once of how it wants its files; the same for its usual profile and for single formats. */
export function profileFields(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        select('process', { zh: '工艺', en: 'Process' }, 'inkjet', [
          ['inkjet', { zh: '写真喷绘', en: 'Inkjet' }],
          ['offset', { zh: '胶印', en: 'Offset' }],
        ]),
        select('colour', { zh: '颜色', en: 'Colour' }, 'cmyk', [
          ['cmyk', 'CMYK'],
          ['rgb', { zh: 'RGB（由单位分色）', en: 'RGB (the shop separates)' }],
        ]),
        select('file', { zh: '文件格式', en: 'File' }, 'pdf', [
          ['pdf', 'PDF'],
          ['tiff', 'TIFF'],
          ['jpg', 'JPG'],
        ]),
        select('conformance', { zh: '文件标准', en: 'Standard' }, 'none', [
          ['none', { zh: '不要求', en: 'None' }],
          ['PDF/X-1a', 'PDF/X-1a'],
          ['PDF/X-4', 'PDF/X-4'],
        ]),
      ],
    },
    {
      type: 'row',
      fields: [
        select('scale', { zh: '文件比例', en: 'Scale' }, '1', [
          ['1', { zh: '1:1 原大', en: '1:1, true size' }],
          ['2', { zh: '1:2 缩小', en: '1:2' }],
          ['10', { zh: '1:10 缩小', en: '1:10' }],
        ]),
        number('bleedMm', { zh: '出血（毫米）', en: 'Bleed (mm)' }, 0, 0, 20),
        select('black', { zh: '大面积黑', en: 'Large black areas' }, 'k', [
          ['k', { zh: '单色黑 K100', en: 'Black ink alone' }],
          ['rich', { zh: '复色黑 C50 M50 Y50 K100', en: 'Rich black C50 M50 Y50 K100' }],
        ]),
        number('maxInk', { zh: '总墨量上限（%）', en: 'Total ink limit (%)' }, 300, 200, 400),
      ],
    },
    {
      type: 'row',
      fields: [
        number(
          'minPpi',
          { zh: '最低分辨率（ppi，按成品尺寸）', en: 'Least resolution (ppi, as it hangs)' },
          72,
          36,
          600,
        ),
        number('maxFileMb', { zh: '单个文件上限（MB）', en: 'Largest file (MB)' }, 200, 1, 2000),
        {
          name: 'cropMarks',
          type: 'checkbox',
          defaultValue: false,
          label: { zh: '要裁切线', en: 'Crop marks' },
          admin: { width: '50%' },
        },
      ],
    },
    localText({ name: 'material', label: { zh: '材料', en: 'Material' }, required: true, maxLength: 60 }),
  ]
}

function number(name: string, label: Words, defaultValue: number, min: number, max: number): Field {
  return { name, type: 'number', required: true, label, defaultValue, min, max, admin: { width: '25%' } }
}

function select(name: string, label: Words, defaultValue: string, options: [string, string | Words][]): Field {
  return {
    name,
    type: 'select',
    required: true,
    defaultValue,
    label,
    options: options.map(([value, words]) => ({ value, label: words })),
    admin: { width: '25%' },
  }
}
