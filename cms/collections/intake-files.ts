import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { nobody } from '../access/nobody.ts'
import { GROUPS } from '../locale/groups.ts'
import { originalFile } from './fields/original-file.ts'
import { dropOriginal } from './hooks/drop-original.ts'

/**
 * Files that became articles: one record an act. The file itself lies in `originalsDir` under its hash, for the newsroom
 * only; a file that was taken twice on purpose has two records and lies there once.
 */
export const intakeFiles = (originalsDir: string): CollectionConfig => ({
  slug: 'intake-files',
  labels: { singular: { zh: '收进来的原稿', en: 'Original' }, plural: { zh: '收进来的原稿', en: 'Originals' } },
  access: accessOf('intake-files'),
  defaultSort: '-createdAt',
  disableDuplicate: true,
  hooks: { afterDelete: [dropOriginal(originalsDir)] },
  admin: {
    group: GROUPS.records,
    useAsTitle: 'originalName',
    defaultColumns: ['originalName', 'articles', 'leftCount', 'by', 'createdAt'],
    listSearchableFields: ['originalName', 'by', 'sha256'],
    description: {
      zh: '“稿件导入”收进来的文件，原样留着，只有编辑部能下载；删掉一条，没有别处用到的原件也一起删',
      en: 'Files that were taken over, kept as they came, for the newsroom only; deleting a record deletes its file',
    },
  },
  fields: [
    originalFile,
    { name: 'originalName', type: 'text', required: true, label: { zh: '原文件名', en: 'Original name' } },
    {
      name: 'sha256',
      type: 'text',
      required: true,
      index: true,
      label: { zh: '校验码（SHA-256）', en: 'Checksum (SHA-256)' },
    },
    { name: 'bytes', type: 'number', required: true, label: { zh: '大小（字节）', en: 'Size (bytes)' } },
    {
      name: 'articles',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      label: { zh: '成了哪些稿件', en: 'Articles made of it' },
    },
    { name: 'leftCount', type: 'number', required: true, label: { zh: '没带过来的处数', en: 'Things left out' } },
    { name: 'by', type: 'text', required: true, label: { zh: '谁收的', en: 'Taken over by' } },
    // Problems as they were shown: a list nobody edits.
    { name: 'left', type: 'json', required: true, admin: { hidden: true } },
    // One press of a button, however often its request arrives.
    { name: 'act', type: 'text', required: true, unique: true, index: true, hidden: true, access: { read: nobody } },
  ],
})
