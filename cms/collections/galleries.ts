import type { CollectionConfig } from 'payload'
import { FORMAT_IDS, GALLERY_STATES } from '#contract'
import { accessOf } from '../access/access-of.ts'
import { newsroomOnly } from '../access/newsroom-only.ts'
import { nobody } from '../access/nobody.ts'
import { GROUPS } from '../locale/groups.ts'
import { toSortKey } from '../locale/pinyin.ts'
import { say, type Words } from '../locale/say.ts'
import { GALLERY_LENGTHS, USUAL_DISTANCE_M } from '../workflow/gallery-limits.ts'
import { closures } from './fields/closures.ts'
import { formatWords } from './fields/format-words.ts'
import { localText } from './fields/local-text.ts'
import { chineseOf, storedTitle } from './fields/stored-title.ts'
import { deleteWith } from './hooks/delete-with.ts'
import { keepClosures } from './hooks/keep-closures.ts'
import { keepCode } from './hooks/keep-code.ts'

const STATE_WORDS: Record<(typeof GALLERY_STATES)[number], Words> = {
  'in-use': { zh: '在用', en: 'In use' },
  'under-repair': { zh: '维修中', en: 'Under repair' },
  retired: { zh: '已撤除', en: 'Retired' },
}

/** One row per gallery: where it stands, which frames it has, who prints for it. */
export const galleries: CollectionConfig = {
  slug: 'galleries',
  labels: { singular: { zh: '画廊', en: 'Gallery' }, plural: { zh: '画廊', en: 'Galleries' } },
  access: accessOf('galleries'),
  defaultSort: 'code',
  admin: {
    group: GROUPS.registers,
    useAsTitle: 'displayTitle',
    defaultColumns: ['code', 'displayTitle', 'state', 'keeper', 'printShop', 'viewingDistanceM'],
    listSearchableFields: ['code', 'displayTitle', 'sortKey'],
    description: { zh: '每座科普画廊一行：位置、画框、制作单位', en: 'One row per gallery: place, frames, print shop' },
  },
  hooks: {
    beforeChange: [keepCode, keepClosures],
    beforeDelete: [deleteWith('posting-reassignments', 'gallery'), deleteWith('assignments', 'gallery')],
  },
  fields: [
    storedTitle({ zh: '画廊', en: 'Gallery' }, (doc) => `${chineseOf(doc.name)}（${chineseOf(doc.town)}）`),
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          label: { zh: '编号', en: 'Code' },
          required: true,
          unique: true,
          index: true,
          access: { update: nobody },
          admin: {
            width: '50%',
            description: {
              zh: '如 TC-017；印在海报上，建好后不能改',
              en: 'Such as TC-017; it is printed on posters and cannot be changed later',
            },
          },
          validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
            (typeof value === 'string' && /^[A-Z]{2,4}-\d{3,4}$/.test(value)) ||
            say(req, { zh: '编号要写成 TC-017 的样子', en: 'write the code as in TC-017' }),
        },
        {
          name: 'state',
          type: 'select',
          label: { zh: '状态', en: 'State' },
          required: true,
          defaultValue: 'in-use',
          index: true,
          options: GALLERY_STATES.map((value) => ({ value, label: STATE_WORDS[value] })),
          admin: { width: '50%' },
        },
      ],
    },
    localText({ name: 'name', label: { zh: '名称', en: 'Name' }, required: true, maxLength: GALLERY_LENGTHS.name }),
    localText({ name: 'town', label: { zh: '镇、街道', en: 'Town' }, required: true, maxLength: GALLERY_LENGTHS.town }),
    localText({
      name: 'community',
      label: { zh: '社区', en: 'Community' },
      required: true,
      maxLength: GALLERY_LENGTHS.community,
    }),
    localText({
      name: 'address',
      label: { zh: '地址', en: 'Address' },
      required: true,
      maxLength: GALLERY_LENGTHS.address,
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'lat',
          type: 'number',
          label: { zh: '纬度', en: 'Latitude' },
          required: true,
          min: -90,
          max: 90,
          admin: {
            width: '33%',
            description: { zh: 'WGS-84，不是高德或百度坐标', en: 'WGS-84, not the coordinates of Amap or Baidu' },
          },
        },
        {
          name: 'lng',
          type: 'number',
          label: { zh: '经度', en: 'Longitude' },
          required: true,
          min: -180,
          max: 180,
          admin: { width: '33%' },
        },
        {
          name: 'viewingDistanceM',
          type: 'number',
          label: { zh: '观看距离（米）', en: 'Viewing distance (m)' },
          required: true,
          defaultValue: USUAL_DISTANCE_M,
          min: 0.3,
          max: 10,
          admin: {
            width: '34%',
            description: { zh: '决定正文最小字号', en: 'Decides the smallest type' },
          },
        },
      ],
    },
    {
      name: 'frames',
      type: 'array',
      label: { zh: '画框', en: 'Frames' },
      labels: { singular: { zh: '画框', en: 'Frame' }, plural: { zh: '画框', en: 'Frames' } },
      admin: { description: { zh: '面对画廊，从左数起', en: 'From left to right as one stands before it' } },
      defaultValue: [{ position: 1, format: '600x900', inUse: true }],
      validate: (rows: unknown, { req }: { req: Parameters<typeof say>[0] }) => {
        if (!Array.isArray(rows) || rows.length === 0) {
          return say(req, {
            zh: '画廊至少要有一个画框，否则没有地方挂海报',
            en: 'a gallery needs at least one frame, or there is nowhere to hang a poster',
          })
        }
        const positions = rows.map((row: { position?: unknown }) => row.position)
        return (
          new Set(positions).size === positions.length ||
          say(req, { zh: '两个画框的位置号相同', en: 'two frames have the same position' })
        )
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'position',
              type: 'number',
              label: { zh: '位置', en: 'Position' },
              required: true,
              min: 1,
              admin: { width: '33%' },
            },
            {
              name: 'format',
              type: 'select',
              label: { zh: '画幅', en: 'Format' },
              required: true,
              defaultValue: '600x900',
              options: FORMAT_IDS.map((value) => ({ value, label: formatWords(value) })),
              admin: { width: '33%' },
            },
            {
              name: 'inUse',
              type: 'checkbox',
              label: { zh: '在用', en: 'In use' },
              defaultValue: true,
              admin: { width: '34%' },
            },
          ],
        },
      ],
    },
    closures(),
    {
      name: 'printShop',
      type: 'relationship',
      relationTo: 'print-shops',
      label: { zh: '制作单位', en: 'Print shop' },
      required: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'keeper',
      type: 'relationship',
      relationTo: 'keepers',
      label: { zh: '保管员', en: 'Keeper' },
      access: { read: newsroomOnly },
      admin: {
        position: 'sidebar',
        description: { zh: '平时谁张贴、谁拍照', en: 'Who usually posts and takes the photos' },
      },
    },
    {
      name: 'contact',
      type: 'text',
      label: { zh: '联系人', en: 'Contact' },
      maxLength: GALLERY_LENGTHS.contact,
      access: { read: newsroomOnly },
      admin: { position: 'sidebar', description: { zh: '不对外公开', en: 'Never published' } },
    },
    {
      name: 'sortKey',
      type: 'text',
      label: { zh: '排序用拼音', en: 'Pinyin for sorting' },
      index: true,
      admin: { position: 'sidebar', readOnly: true },
      hooks: {
        beforeChange: [
          ({ data, originalDoc }) => {
            const doc = { ...originalDoc, ...data }
            return toSortKey(`${chineseOf(doc.town)} ${chineseOf(doc.community)} ${chineseOf(doc.name)}`)
          },
        ],
      },
    },
  ],
}
