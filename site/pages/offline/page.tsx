import { type FrameProps, PageFrame } from '../../parts/page-frame/web.tsx'
import { UI } from '../../parts/words/ui.ts'
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
export function offlineProps(site: Website): OfflineProps {
  const { offline, offlineText } = UI.zh
  const about = { lang: 'zh', path: null, title: offline, description: offlineText, nav: null, inline: true } as const
  return { frame: frameOf(site, { ...about, structured: [webPage(site, 'zh', { name: offline })] }) }
}

export function OfflinePage({ frame }: OfflineProps) {
  const { zh, en } = UI
  return (
    <PageFrame of={frame}>
      <div className="w lost">
        <h1 className="title">{zh.offline}</h1>
        <p>{zh.offlineText}</p>
        <ul className="rows" id="kept" />
        <p lang="en">{en.offlineText}</p>
      </div>
    </PageFrame>
  )
}
