import type { CollectionConfig, NumberField } from 'payload'
import { BULLETIN_KINDS, KIND_NAMES } from '#contract'
import { accessOf } from '../access/access-of.ts'
import { newsroomOnly } from '../access/newsroom-only.ts'
import { nobody } from '../access/nobody.ts'
import { GROUPS } from '../locale/groups.ts'
import type { Words } from '../locale/say.ts'
import { onceMore } from './bulletins/once-more.ts'
import { day } from './fields/day.ts'
import { enReady } from './fields/en-ready.ts'
import { localText } from './fields/local-text.ts'
import { notWithheld } from './fields/media-state.ts'
import { recurrence, ruleInWords } from './fields/recurrence.ts'
import { localRichText } from './fields/rich-text.ts'
import { storedSlug } from './fields/stored-slug.ts'
import { chineseOf, storedTitle } from './fields/stored-title.ts'
import { wechatCopy } from './fields/wechat-copy.ts'
import { eventHolds } from './hooks/event-holds.ts'
import { publishButton, schedulePublish } from './schedule-publish.ts'

/** News of a community beside the galleries: talks, exhibitions, notices. */
export const bulletins: CollectionConfig = {
  slug: 'bulletins',
  labels: { singular: { zh: '社区公告', en: 'Bulletin' }, plural: { zh: '社区公告', en: 'Bulletins' } },
  access: accessOf('bulletins'),
  defaultSort: '-from',
  versions: { maxPerDoc: 20, drafts: { schedulePublish } },
  admin: {
    group: GROUPS.month,
    useAsTitle: 'displayTitle',
    components: { ...publishButton, beforeListTable: ['/views/bulletins/export-links.tsx#ExportLinks'] },
    defaultColumns: ['displayTitle', 'kind', 'from', 'until', '_status'],
    listSearchableFields: ['displayTitle', 'slug'],
    description: { zh: '讲座、活动、通知；过了日期自动撤下', en: 'Talks, events, notices; taken down when over' },
  },
  hooks: { beforeChange: [eventHolds] },
  endpoints: [onceMore],
  fields: [
    {
      name: 'onceMore',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/views/bulletins/once-more.tsx#OnceMore' },
      },
    },
    wechatCopy,
    {
      name: 'kind',
      type: 'select',
      label: { zh: '类别', en: 'Kind' },
      defaultValue: 'notice',
      index: true,
      admin: { position: 'sidebar', isClearable: false },
      options: BULLETIN_KINDS.map((value) => ({ value, label: KIND_NAMES[value] })),
    },
    storedTitle({ zh: '标题', en: 'Title' }, (doc) => chineseOf(doc.title) || '（无题）'),
    localText({ name: 'title', label: { zh: '标题', en: 'Title' }, required: true, maxLength: 40 }),
    localRichText({ name: 'body', label: { zh: '内容', en: 'Text' }, required: true }),
    {
      type: 'row',
      fields: [
        day({ name: 'from', label: { zh: '从', en: 'From' }, required: true }),
        day({ name: 'until', label: { zh: '到', en: 'Until' }, required: true }),
      ],
    },
    localText({
      name: 'town',
      label: { zh: '镇、街道', en: 'Town' },
      description: { zh: '空着就是全市', en: 'Empty means the whole city' },
      maxLength: 30,
    }),
    localText({ name: 'community', label: { zh: '社区', en: 'Community' }, maxLength: 30 }),
    localText({
      name: 'series',
      label: { zh: '系列', en: 'Series' },
      description: { zh: '属于哪个系列，如“科普讲堂”；没有就空着', en: 'What it is one of; may be empty' },
      maxLength: 30,
    }),
    localText({ name: 'place', label: { zh: '地点', en: 'Place' }, maxLength: 60 }),
    {
      type: 'row',
      fields: (['start', 'end'] as const).map((name) => ({
        name,
        type: 'date' as const,
        label: name === 'start' ? { zh: '活动开始', en: 'Event begins' } : { zh: '活动结束', en: 'Event ends' },
        admin: {
          width: '50%',
          date: { pickerAppearance: 'dayAndTime' as const, displayFormat: 'yyyy-MM-dd HH:mm' },
        },
      })),
    },
    recurrence,
    ruleInWords,
    {
      type: 'row',
      fields: [
        count('visits', { zh: '来了多少人次', en: 'How many came' }),
        count('classHours', { zh: '课时', en: 'Class hours' }),
      ],
    },
    {
      name: 'attachment',
      type: 'upload',
      relationTo: 'media',
      filterOptions: notWithheld,
      label: { zh: '附件', en: 'Attachment' },
    },
    storedSlug((doc) => `${String(doc.from ?? '').slice(0, 10)} ${chineseOf(doc.title)}`),
    enReady('bulletin'),
    // Which bulletin it was made from, and by which step: a second click finds the first one's.
    { name: 'madeFrom', type: 'text', unique: true, index: true, hidden: true, access: { read: nobody } },
  ],
}

/** Filled in afterwards, for the yearly report; the public never sees it. */
function count(name: string, label: Words): NumberField {
  return {
    name,
    type: 'number',
    label,
    min: 0,
    access: { read: newsroomOnly },
    admin: { width: '50%', description: { zh: '办完以后填，用在年报里', en: 'Afterwards, for the yearly report' } },
  }
}
