import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import { APIError } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { say } from '../locale/say.ts'
import { auditExport } from './audit/export-endpoint.ts'
import { AUDIT_ACTIONS, AUDIT_ORIGINS } from './audit/words.ts'

/** Said to the person who tried; not logged as a failure of ours. */
class AuditKept extends APIError {
  constructor(message: string) {
    super(message, 409, undefined, true)
    this.name = 'AuditKept'
  }
}
const KEPT = { zh: '操作记录只增不改，也不能删除', en: 'the record of who did what is neither changed nor deleted' }

const onlyAdded: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create') throw new AuditKept(say(req, KEPT))
  return data
}
const neverTaken: CollectionBeforeDeleteHook = ({ req }) => {
  throw new AuditKept(say(req, KEPT))
}

/** Who did what: every change and every download, in the order in which they happened. Written by config/audit.ts. */
export const auditEntries: CollectionConfig = {
  slug: 'audit-entries',
  labels: { singular: { zh: '操作记录', en: 'Audit entry' }, plural: { zh: '操作记录', en: 'Audit log' } },
  access: accessOf('audit-entries'),
  defaultSort: '-createdAt',
  disableDuplicate: true,
  indexes: [{ fields: ['on', 'of'] }],
  admin: {
    group: GROUPS.records,
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'byName', 'action', 'on', 'title', 'fields', 'origin'],
    listSearchableFields: ['title', 'byName', 'fields', 'file'],
    components: { beforeListTable: ['/views/audit/export-link.tsx#ExportLink'] },
    description: {
      zh: '谁在什么时候改了、下载了什么；只增不改。可以搜索、筛选、导出成表格',
      en: 'Who changed or downloaded what, and when; only ever added to. Searched, filtered and exported here',
    },
  },
  hooks: { beforeValidate: [onlyAdded], beforeDelete: [neverTaken] },
  endpoints: [auditExport],
  fields: [
    { name: 'byName', type: 'text', required: true, label: { zh: '谁', en: 'Who' } },
    { name: 'by', type: 'text', index: true, admin: { hidden: true } },
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      label: { zh: '做了什么', en: 'Did' },
      options: Object.entries(AUDIT_ACTIONS).map(([value, label]) => ({ value, label })),
    },
    { name: 'on', type: 'text', required: true, label: { zh: '在哪里', en: 'On' } },
    { name: 'of', type: 'text', admin: { hidden: true } },
    { name: 'title', type: 'text', label: { zh: '哪一个', en: 'Which' } },
    { name: 'fields', type: 'text', label: { zh: '哪几项', en: 'Fields' } },
    {
      name: 'origin',
      type: 'select',
      required: true,
      label: { zh: '从哪里', en: 'From' },
      options: Object.entries(AUDIT_ORIGINS).map(([value, label]) => ({ value, label })),
    },
    { name: 'file', type: 'text', label: { zh: '文件', en: 'File' } },
    { name: 'changes', type: 'json', label: { zh: '前后', en: 'Before and after' } },
  ],
}
