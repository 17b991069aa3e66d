import { type FrameProps, PageFrame } from '../../parts/page-frame/web.tsx'
import { langTag } from '../../parts/words/say.ts'
import { UI } from '../../parts/words/ui.ts'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { webPage } from '../structured/graph.ts'
import type { Website } from '../website.ts'

export interface OfflineProps {
  frame: FrameProps
}

/**
 * What a phone without a signal shows for a page that it has not kept; the worker writes the list of those it has. Its
 * styles stand in it: whoever has scanned one poster has no file of them.
 */
export function offlineProps(site: Website, lang: Lang): OfflineProps {
  const { offline, offlineText } = UI[lang]
  const about = { lang, path: null, title: offline, description: offlineText, nav: null, inline: true } as const
  return { frame: frameOf(site, { ...about, structured: [webPage(site, lang, { name: offline })] }) }
}

/** In both languages: which one a reader wants is guessed from an address. */
export function OfflinePage({ frame }: OfflineProps) {
  const { offline, offlineText } = UI[frame.lang]
  const other = frame.lang === 'zh' ? 'en' : 'zh'
  return (
    <PageFrame of={frame}>
      <div className="w lost">
        <h1 className="title">{offline}</h1>
        <p>{offlineText}</p>
        <p className="s" lang={langTag(other)}>
          {UI[other].offline}
          {other === 'zh' ? '。' : '. '}
          {UI[other].offlineText}
        </p>
        <ul className="rows" id="kept" />
      </div>
    </PageFrame>
  )
}
