import type { CollectionConfig } from 'payload'
import { LAYOUT_IDS, LAYOUT_NAMES } from '#contract'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { authors, keepAuthors } from './fields/authors.ts'
import { dataPicture } from './fields/data-picture.ts'
import { enReady } from './fields/en-ready.ts'
import { localText } from './fields/local-text.ts'
import { notWithheld } from './fields/media-state.ts'
import { alert, grades } from './fields/panel-alert.ts'
import { fact, myths, steps, timeline } from './fields/panel-parts.ts'
import { panelPlace } from './fields/panel-place.ts'
import { posterPreview } from './fields/poster-preview.ts'
import { answersAt, questions } from './fields/quiz.ts'
import { localRichText } from './fields/rich-text.ts'
import { sources } from './fields/sources.ts'
import { chineseOf, storedTitle } from './fields/stored-title.ts'
import { usedIn } from './fields/used-in.ts'
import { wechatCopy } from './fields/wechat-copy.ts'
import { wordCheck } from './fields/word-check.ts'
import { keepUsed } from './hooks/keep-used.ts'
import { recordPanel } from './releases/record-release.ts'
import { publishButton, schedulePublish } from './schedule-publish.ts'
import { publishArticlesToo } from './sign-off/publish-with.ts'
import { signedPanelOnly } from './sign-off/signed-only.ts'
import { signOffEndpoint } from './sign-off/state-endpoint.ts'

/** One sheet's content; laid out for every format that its assignments need. */
export const panels: CollectionConfig = {
  slug: 'panels',
  labels: { singular: { zh: '画面', en: 'Panel' }, plural: { zh: '画面', en: 'Panels' } },
  access: accessOf('panels'),
  defaultSort: '-updatedAt',
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 1500 }, schedulePublish } },
  admin: {
    group: GROUPS.content,
    useAsTitle: 'displayTitle',
    components: publishButton,
    defaultColumns: ['displayTitle', 'place', 'layout', '_status', 'updatedAt'],
    listSearchableFields: ['displayTitle', 'subtitle.zh', 'title.en'],
    description: { zh: '一个画面就是一张海报的内容', en: 'A panel is the content of one poster' },
  },
  hooks: {
    beforeChange: [keepAuthors, signedPanelOnly],
    afterChange: [publishArticlesToo, recordPanel],
    beforeDelete: [keepUsed('panels')],
  },
  endpoints: [signOffEndpoint],
  fields: [
    posterPreview,
    wordCheck,
    usedIn,
    wechatCopy,
    storedTitle({ zh: '题目', en: 'Title' }, (doc) => chineseOf(doc.title) || '（无题）'),
    panelPlace(),
    {
      name: 'layout',
      type: 'select',
      label: { zh: '版式', en: 'Layout' },
      required: true,
      defaultValue: 'lead-picture',
      index: true,
      options: LAYOUT_IDS.map((value) => ({ value, label: LAYOUT_NAMES[value] })),
    },
    {
      name: 'articles',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      required: true,
      label: { zh: '稿件', en: 'Articles' },
      admin: {
        description: {
          zh: '海报的导语、正文、来源从第一篇稿件来；扫码读到的也是它',
          en: 'Lead, text and sources of the poster come from the first article; the QR code leads to it',
        },
      },
    },
    localText({
      name: 'title',
      label: { zh: '海报题目', en: 'Title on the poster' },
      description: {
        zh: '不超过 8 个字最好；“|”是可以换行的地方，如“头顶有|座房子”',
        en: 'Eight Han characters or fewer are best; | marks where the line may break',
      },
      required: true,
      maxLength: 40,
    }),
    localText({ name: 'subtitle', label: { zh: '副题', en: 'Subtitle' }, maxLength: 60 }),
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      filterOptions: notWithheld,
      label: { zh: '主图', en: 'Picture' },
      admin: { condition: (data) => !['night-sky', 'curve'].includes(data.layout) },
    },
    localText({
      name: 'caption',
      label: { zh: '图说', en: 'Caption' },
      description: { zh: '空着就用图片自己的图说', en: "Empty: the picture's own caption" },
      maxLength: 120,
    }),
    dataPicture(),
    localText({
      name: 'lead',
      label: { zh: '海报导语', en: 'Lead on the poster' },
      description: { zh: '空着就用稿件的提要', en: "Empty: the article's summary" },
      area: true,
      maxLength: 160,
    }),
    localRichText({
      name: 'body',
      label: { zh: '海报正文', en: 'Text on the poster' },
      description: { zh: '空着就用稿件的正文', en: "Empty: the article's text" },
    }),
    fact(),
    timeline(),
    steps(),
    myths(),
    questions(),
    answersAt(),
    alert(),
    grades(),
    sources(
      'extraSources',
      { zh: '另加的来源', en: 'Further sources' },
      { zh: '稿件的来源之外，只有这张海报用到的', en: "Beside the article's own, what only this poster uses" },
    ),
    enReady('panel'),
    ...authors,
  ],
}
