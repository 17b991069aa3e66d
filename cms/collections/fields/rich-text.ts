import type { Condition, GroupField, RichTextField } from 'payload'
import type { Words } from '../../locale/say.ts'

// Lexical's packages wait for each other while they load (`await import()` at their top), and Node 20 forgets to wake
// them about one time in three when they are all met at once: the process then ends with exit code 13 and no word.
// Loading the one they all wait for first, alone, makes it dependable.
await import('lexical')
const {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} = await import('@payloadcms/richtext-lexical')

/** Only what both paper and web can show: the contract's Block and Run know nothing else. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    EXPERIMENTAL_TableFeature(),
    // Links inside the house would need addresses that only the site knows.
    LinkFeature({ enabledCollections: [] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

interface LocalRichTextOptions {
  name: string
  label: Words
  description?: Words
  required?: boolean
  condition?: Condition
}

/** Rich text in Chinese and English: the contract's LocalRichText. */
export function localRichText({
  name,
  label,
  description,
  required = false,
  condition,
}: LocalRichTextOptions): GroupField {
  const one = (lang: 'zh' | 'en'): RichTextField => ({
    name: lang,
    type: 'richText',
    label: lang === 'zh' ? { zh: '中文', en: 'Chinese' } : { zh: '英文', en: 'English' },
    required: required && lang === 'zh',
    editor,
  })
  return {
    name,
    type: 'group',
    label,
    admin: { description, condition, hideGutter: true },
    fields: [one('zh'), one('en')],
  }
}
