import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { keepEditionRelease } from './releases/record-release.ts'

/** What can happen to an edition as a whole. */
const RELEASE_ACTS = ['published', 'withdrawn', 'reverted'] as const
export type ReleaseAct = (typeof RELEASE_ACTS)[number]

const ACT_WORDS: Record<ReleaseAct, { zh: string; en: string }> = {
  published: { zh: '发布', en: 'Published' },
  withdrawn: { zh: '撤下', en: 'Withdrawn' },
  reverted: { zh: '退回', en: 'Reverted' },
}

/**
 * Who published, withdrew or reverted an edition, and all that it was then: the documents themselves, since versions are
 * pruned. A log: only ever added to; the edition is kept as text, since the record must outlive it.
 */
export const editionReleases: CollectionConfig = {
  slug: 'edition-releases',
  labels: { singular: { zh: '发布记录', en: 'Release' }, plural: { zh: '发布记录', en: 'Releases' } },
  access: accessOf('edition-releases'),
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.records,
    useAsTitle: 'edition',
    defaultColumns: ['edition', 'act', 'title', 'byName', 'at'],
    listSearchableFields: ['edition', 'title', 'byName'],
    description: {
      zh: '每次发布、撤下、退回记一条，连同当时的全部内容；在“本月”可以退回到上次发布。只增不改',
      en: 'One a publication, withdrawal or reversal, with all that the edition was; only ever added to',
    },
  },
  hooks: { beforeDelete: [keepEditionRelease] },
  fields: [
    { name: 'edition', type: 'text', required: true, index: true, label: { zh: '期', en: 'Edition' } },
    { name: 'title', type: 'text', label: { zh: '主题', en: 'Theme' } },
    {
      name: 'act',
      type: 'select',
      required: true,
      label: { zh: '做了什么', en: 'What' },
      options: RELEASE_ACTS.map((value) => ({ value, label: ACT_WORDS[value] })),
    },
    { name: 'byName', type: 'text', required: true, label: { zh: '谁', en: 'Who' } },
    { name: 'at', type: 'date', required: true, label: { zh: '时间', en: 'When' } },
    // Of the content: two publications of the same are told apart from a change.
    { name: 'hash', type: 'text', required: true, label: { zh: '内容指纹', en: 'Content hash' } },
    { name: 'by', type: 'text', admin: { hidden: true } },
    // The documents as they went out: edition, panels, articles.
    { name: 'content', type: 'json', required: true, admin: { hidden: true } },
  ],
}
