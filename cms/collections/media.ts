import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { authors, keepAuthors } from './fields/authors.ts'
import { day } from './fields/day.ts'
import { localText } from './fields/local-text.ts'
import { coveredFrom, maskFaces, storedRightsState, withheld } from './fields/media-state.ts'
import { storedTitle } from './fields/stored-title.ts'
import { usedIn } from './fields/used-in.ts'
import { forgetOriginal } from './hooks/forget-original.ts'
import { keepUsed } from './hooks/keep-used.ts'
import { showOriginalName } from './hooks/show-original-name.ts'
import { storeByHash } from './hooks/store-by-hash.ts'

/** Pictures and attachments, with whose they are and what they may be used for. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { zh: '图片', en: 'Picture' }, plural: { zh: '图片', en: 'Pictures' } },
  access: accessOf('media'),
  defaultSort: '-createdAt',
  // A second record of the same bytes is refused anyway.
  disableDuplicate: true,
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/svg+xml', 'application/pdf'],
    // A fetch by address would let an editor's browser reach into the server's own network.
    pasteURL: false,
    crop: false,
    focalPoint: true,
    imageSizes: [{ name: 'thumb', width: 480, withoutEnlargement: true }],
    adminThumbnail: ({ doc }) => {
      const sizes = doc.sizes as { thumb?: { url?: string | null } } | undefined
      return sizes?.thumb?.url ?? (doc.url as string | null)
    },
  },
  admin: {
    group: GROUPS.content,
    useAsTitle: 'displayTitle',
    defaultColumns: ['displayTitle', 'rightsState', 'creator', 'sourceKind', 'updatedAt'],
    components: {
      beforeListTable: [
        '/views/rights/rights-filter.tsx#RightsFilter',
        '/views/rights/rights-together.tsx#RightsTogether',
      ],
    },
    listSearchableFields: ['displayTitle', 'originalName', 'creator', 'credit.zh'],
    description: {
      zh: '缺版权信息也能上传，但补齐之前不能送印',
      en: 'Can be uploaded without its rights, but is not printed before they are complete',
    },
  },
  hooks: {
    beforeOperation: [storeByHash],
    beforeChange: [keepAuthors],
    afterRead: [showOriginalName],
    beforeDelete: [keepUsed('media'), forgetOriginal],
  },
  fields: [
    storedTitle({ zh: '文件名', en: 'File name' }, (doc) => String(doc.originalName ?? doc.filename ?? '')),
    {
      name: 'originalName',
      type: 'text',
      label: { zh: '原文件名', en: 'Original name' },
      admin: { readOnly: true, position: 'sidebar', disableBulkEdit: true },
    },
    maskFaces,
    usedIn,
    storedRightsState,
    withheld,
    coveredFrom,
    localText({
      name: 'alt',
      label: { zh: '替代文字', en: 'Alternative text' },
      description: { zh: '读给看不见图的人听', en: 'Read to those who cannot see it' },
      maxLength: 160,
    }),
    localText({ name: 'caption', label: { zh: '图说', en: 'Caption' }, maxLength: 120 }),
    localText({
      name: 'credit',
      label: { zh: '署名', en: 'Credit line' },
      description: { zh: '印出来的样子：“图：NASA，公有领域”', en: 'As printed' },
      maxLength: 80,
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'creator',
          type: 'text',
          label: { zh: '作者', en: 'Creator' },
          maxLength: 80,
          admin: { width: '33%' },
        },
        {
          name: 'sourceKind',
          type: 'select',
          label: { zh: '来历', en: 'Kind of source' },
          options: [
            { value: 'own', label: { zh: '自有', en: 'Our own' } },
            { value: 'commissioned', label: { zh: '委托', en: 'Commissioned' } },
            { value: 'public-domain', label: { zh: '公有领域', en: 'Public domain' } },
            { value: 'licensed', label: { zh: '许可', en: 'Licensed' } },
            { value: 'contributed', label: { zh: '投稿', en: 'Contributed' } },
            { value: 'data', label: { zh: '由数据生成', en: 'Made from data' } },
          ],
          admin: { width: '33%' },
        },
        {
          name: 'licence',
          type: 'text',
          label: { zh: '许可', en: 'Licence' },
          maxLength: 120,
          admin: { width: '34%' },
        },
      ],
    },
    {
      name: 'scope',
      type: 'group',
      label: { zh: '可用范围', en: 'May be used' },
      admin: { hideGutter: true },
      fields: [
        {
          type: 'row',
          fields: [
            scope('print', { zh: '印刷', en: 'In print' }, true),
            scope('web', { zh: '网站', en: 'On the web' }, true),
            scope('wechat', { zh: '微信', en: 'On WeChat' }, false),
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'peopleShown',
          type: 'select',
          label: { zh: '画中人', en: 'People shown' },
          required: true,
          defaultValue: 'none',
          options: [
            { value: 'none', label: { zh: '没有人', en: 'None' } },
            { value: 'crowd', label: { zh: '人群，认不出', en: 'A crowd' } },
            { value: 'identifiable', label: { zh: '认得出', en: 'Identifiable' } },
          ],
          admin: { width: '50%' },
        },
        day({ name: 'validUntil', label: { zh: '授权到期', en: 'Valid until' } }),
      ],
    },
    {
      name: 'consent',
      type: 'checkbox',
      label: { zh: '画中人已同意', en: 'Those shown have consented' },
      defaultValue: false,
      admin: { condition: (data) => data.peopleShown === 'identifiable' },
    },
    ...authors,
  ],
}

function scope(name: string, label: { zh: string; en: string }, defaultValue: boolean) {
  return { name, type: 'checkbox', label, defaultValue, admin: { width: '33%' } } as const
}
