import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { day } from './fields/day.ts'
import { enReady } from './fields/en-ready.ts'
import { localText } from './fields/local-text.ts'
import { notWithheld } from './fields/media-state.ts'
import { localRichText } from './fields/rich-text.ts'
import { storedSlug } from './fields/stored-slug.ts'
import { chineseOf, storedTitle } from './fields/stored-title.ts'
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
    components: publishButton,
    defaultColumns: ['displayTitle', 'from', 'until', '_status'],
    listSearchableFields: ['displayTitle', 'slug'],
    description: { zh: '讲座、活动、通知；过了日期自动撤下', en: 'Talks, events, notices; taken down when over' },
  },
  fields: [
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
    {
      name: 'attachment',
      type: 'upload',
      relationTo: 'media',
      filterOptions: notWithheld,
      label: { zh: '附件', en: 'Attachment' },
    },
    storedSlug((doc) => `${String(doc.from ?? '').slice(0, 10)} ${chineseOf(doc.title)}`),
    enReady('bulletin'),
  ],
}
