import type { Article, Association, Gallery, LocalText, Media, Source } from '#contract'
import { galleryLine, withoutScheme } from './for-gallery.ts'
import { codePath, panelSlug } from './names.ts'
import type { SheetData } from './sheet-data.ts'

export type Lang = 'zh' | 'en'

/** Text in one language; where the English is missing the Chinese stands in. */
export function say(text: LocalText | undefined, lang: Lang): string {
  if (!text) return ''
  return lang === 'en' ? (text.en ?? text.zh) : text.zh
}

interface FootInput {
  association: Association
  publicUrl: string
  gallery: Gallery | null
  panel: Parameters<typeof codePath>[1] & { sources: Source[] }
  articles: Article[]
  media: Media | null
  lang: Lang
}

/** Where the sheet's code leads: its own counted address, or the panel's page when it hangs nowhere in particular. */
export function sheetAddress({
  publicUrl,
  gallery,
  panel,
}: Pick<FootInput, 'publicUrl' | 'gallery' | 'panel'>): string {
  return `${publicUrl}${gallery ? codePath(gallery, panel) : `/panels/${panelSlug(panel)}/`}`
}

/** The foot lines of a sheet: where it hangs, who publishes, whence the facts and the picture come. */
export function footLines(input: FootInput): SheetData['foot'] {
  const { association, gallery, panel, articles, media, lang } = input
  const zh = lang === 'zh'
  const sources = distinct([...articles.flatMap((a) => a.sources), ...panel.sources].map((s) => s.short.trim()))
  const credit = media ? say(media.credit, lang) : ''
  return {
    gallery: gallery ? galleryLine(gallery, lang) : '',
    host: zh ? `主办：${say(association.host, lang)}` : `Published by ${say(association.host, lang)}`,
    url: withoutScheme(sheetAddress(input)),
    scan: zh ? '扫码读全文' : 'Scan to read more',
    sources: sources.length === 0 ? '' : zh ? `来源：${sources.join('；')}` : `Sources: ${sources.join('; ')}`,
    credit,
  }
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts.filter((t) => t.length > 0))]
}
