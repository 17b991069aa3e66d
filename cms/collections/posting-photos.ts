import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { PHOTO_KINDS, PHOTO_VERDICTS, PHOTO_WORDS, VERDICT_WORDS } from '../workflow/posting/photo-words.ts'

const text = (name: string, zh: string, en: string, required = true) =>
  ({ name, type: 'text', required, label: { zh, en } }) as const

/**
 * A photo that proves what hangs. It names edition, gallery, keeper and sheets by words of its own, and keeps the
 * sheets' thumbnails, so that it outlives everything that it proves.
 */
export const postingPhotos: CollectionConfig = {
  slug: 'posting-photos',
  labels: {
    singular: { zh: '上画照片', en: 'Posting photo' },
    plural: { zh: '上画照片', en: 'Posting photos' },
  },
  access: accessOf('posting-photos'),
  defaultSort: '-createdAt',
  indexes: [{ fields: ['edition', 'gallery'] }],
  admin: {
    group: GROUPS.records,
    useAsTitle: 'gallery',
    defaultColumns: ['gallery', 'edition', 'kind', 'verdict', 'decision', 'keeperName', 'createdAt'],
    listSearchableFields: ['gallery', 'edition', 'keeperName'],
    description: { zh: '保管员发来的照片；认可和退回在“上画”页', en: 'Sent by keepers; judged on the page “Posting”' },
  },
  fields: [
    // Made by the phone: the same photo sent twice is one.
    { name: 'clientId', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { ...text('edition', '期', 'Edition'), index: true },
    { ...text('gallery', '画廊', 'Gallery'), index: true },
    text('galleryName', '画廊名称', 'Name of the gallery'),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { zh: '哪一张', en: 'Kind' },
      options: PHOTO_KINDS.map((value) => ({ value, label: PHOTO_WORDS[value] })),
    },
    { name: 'check', type: 'checkbox', defaultValue: false, label: { zh: '抽查', en: 'Spot check' } },
    { name: 'keeper', type: 'relationship', relationTo: 'keepers', label: { zh: '保管员', en: 'Keeper' } },
    text('keeperName', '谁拍的', 'Taken by'),
    { name: 'takenAt', type: 'date', label: { zh: '拍摄时间', en: 'Taken' } },
    { name: 'awayM', type: 'number', label: { zh: '离画廊（米）', en: 'From the gallery (m)' } },
    {
      name: 'verdict',
      type: 'select',
      required: true,
      label: { zh: '机器看', en: 'The machine says' },
      options: PHOTO_VERDICTS.map((value) => ({ value, label: VERDICT_WORDS[value] })),
    },
    // Problems as they were said; codes read; sheets with title, checksum and thumbnail as they were then.
    { name: 'problems', type: 'json', required: true, admin: { hidden: true } },
    { name: 'codes', type: 'json', required: true, admin: { hidden: true } },
    { name: 'sheets', type: 'json', required: true, admin: { hidden: true } },
    { ...text('sha256', '照片指纹', 'Checksum'), index: true, admin: { hidden: true } },
    { ...text('look', '照片样子', 'Look'), admin: { hidden: true } },
    { ...text('fault', '故障', 'Fault', false), index: true, admin: { hidden: true } },
    {
      name: 'decision',
      type: 'select',
      label: { zh: '编辑部看', en: 'The newsroom says' },
      options: [
        { value: 'accepted', label: { zh: '认可', en: 'Accepted' } },
        { value: 'refused', label: { zh: '退回', en: 'Refused' } },
      ],
    },
    text('decisionNote', '说明', 'Note', false),
    text('decidedBy', '谁看的', 'Decided by', false),
    { name: 'decidedAt', type: 'date', label: { zh: '什么时候看的', en: 'Decided' } },
  ],
}
