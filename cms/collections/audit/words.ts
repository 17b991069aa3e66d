import type { Words } from '../../locale/say.ts'

/** What can be done to a document or a file. */
export const AUDIT_ACTIONS = {
  create: { zh: '新建', en: 'created' },
  draft: { zh: '改草稿', en: 'changed a draft of' },
  update: { zh: '修改', en: 'changed' },
  publish: { zh: '发布', en: 'published' },
  withdraw: { zh: '撤下', en: 'withdrew' },
  delete: { zh: '删除', en: 'deleted' },
  download: { zh: '下载', en: 'downloaded' },
} satisfies Record<string, Words>
export type AuditAction = keyof typeof AUDIT_ACTIONS

/** Where a change came from. */
export const AUDIT_ORIGINS = {
  editor: { zh: '后台', en: 'a person' },
  import: { zh: '导入', en: 'an import' },
  job: { zh: '定时任务', en: 'a job' },
  script: { zh: '命令或程序', en: 'a command' },
  link: { zh: '专用链接', en: 'a link' },
  resident: { zh: '居民来信', en: 'a resident' },
} satisfies Record<string, Words>
export type AuditOrigin = keyof typeof AUDIT_ORIGINS
