import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { ARTICLE_LENGTHS } from '../workflow/article-limits.ts'
import { authors, keepAuthors } from './fields/authors.ts'
import { enReady } from './fields/en-ready.ts'
import { facts } from './fields/facts.ts'
import { localText } from './fields/local-text.ts'
import { notWithheld } from './fields/media-state.ts'
import { posterPreview } from './fields/poster-preview.ts'
import { localRichText } from './fields/rich-text.ts'
import { sources } from './fields/sources.ts'
import { chineseOf, storedTitle } from './fields/stored-title.ts'
import { usedIn } from './fields/used-in.ts'
import { wechatCopy } from './fields/wechat-copy.ts'
import { wordCheck } from './fields/word-check.ts'
import { keepUsed } from './hooks/keep-used.ts'
import { recordArticle } from './releases/record-release.ts'
import { publishButton, schedulePublish } from './schedule-publish.ts'
import { signedArticleOnly } from './sign-off/signed-only.ts'

/** What was written, once: printed on the panel's sheets and read on the web. */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: { zh: '稿件', en: 'Article' }, plural: { zh: '稿件', en: 'Articles' } },
  access: accessOf('articles'),
  defaultSort: '-updatedAt',
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 1500 }, schedulePublish } },
  admin: {
    group: GROUPS.content,
    useAsTitle: 'displayTitle',
    components: publishButton,
    defaultColumns: ['displayTitle', '_status', 'enReady', 'updatedAt'],
    listSearchableFields: ['displayTitle', 'summary.zh', 'title.en'],
    description: { zh: '文字只写一次：海报和网页都从这里取', en: 'Written once: posters and pages take it from here' },
  },
  hooks: {
    beforeChange: [keepAuthors, signedArticleOnly],
    afterChange: [recordArticle],
    beforeDelete: [keepUsed('articles')],
  },
  fields: [
    posterPreview,
    wordCheck,
    usedIn,
    wechatCopy,
    storedTitle({ zh: '题目', en: 'Title' }, (doc) => chineseOf(doc.title) || '（无题）'),
    localText({ name: 'title', label: { zh: '题目', en: 'Title' }, required: true, maxLength: ARTICLE_LENGTHS.title }),
    localText({
      name: 'summary',
      label: { zh: '提要', en: 'Summary' },
      description: { zh: '40–60 字；海报的导语', en: '40–60 Han characters; the lead on the poster' },
      required: true,
      area: true,
      maxLength: ARTICLE_LENGTHS.summary,
    }),
    localRichText({
      name: 'body',
      label: { zh: '正文', en: 'Text' },
      description: { zh: '海报和网页都用，220–350 字', en: 'For paper and web, 220–350 Han characters' },
      required: true,
    }),
    localRichText({
      name: 'more',
      label: { zh: '延伸阅读', en: 'Further reading' },
      description: { zh: '只上网页：扫码读全文', en: 'Web only: what the QR code leads to' },
    }),
    {
      name: 'pictures',
      type: 'array',
      label: { zh: '网页配图', en: 'Pictures for the web' },
      labels: { singular: { zh: '配图', en: 'Picture' }, plural: { zh: '配图', en: 'Pictures' } },
      fields: [
        {
          name: 'media',
          type: 'upload',
          relationTo: 'media',
          filterOptions: notWithheld,
          required: true,
          label: { zh: '图片', en: 'Picture' },
        },
        localText({ name: 'caption', label: { zh: '图说', en: 'Caption' }, maxLength: ARTICLE_LENGTHS.caption }),
      ],
    },
    sources(
      'sources',
      { zh: '资料来源', en: 'Sources' },
      { zh: '每个事实都要有出处', en: 'Every fact needs a source' },
    ),
    facts,
    enReady('article'),
    ...authors,
  ],
}
