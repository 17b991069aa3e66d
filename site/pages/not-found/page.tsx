import { type FrameProps, PageFrame } from '../../parts/page-frame/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { frameOf } from '../frame-of.ts'
import type { Website } from '../website.ts'

export interface NotFoundProps {
  frame: FrameProps
}

/** One page for every address that is not there, in both languages since nobody knows who asks. */
export function notFoundProps(site: Website): NotFoundProps {
  const { notFound, notFoundText } = UI.zh
  return { frame: frameOf(site, { lang: 'zh', path: null, title: notFound, description: notFoundText, nav: null }) }
}

export function NotFoundPage({ frame }: NotFoundProps) {
  const { zh, en } = UI
  return (
    <PageFrame of={frame}>
      <div className="w lost">
        <h1 className="title">{zh.notFound}</h1>
        <p>{zh.notFoundText}</p>
        <div className="btns">
          <a className="btn" href="/galleries/">
            {zh.findGallery}
          </a>
          <a className="btn o" href="/">
            {zh.thisMonth}
          </a>
          <a className="btn o" href="/editions/">
            {zh.editions}
          </a>
        </div>
        <p lang="en">
          {en.notFound}. {en.notFoundText}{' '}
          {frame.other ? (
            <a href="/en/galleries/">{en.findGallery}</a>
          ) : (
            <a href="/galleries/" hrefLang="zh-CN">
              {en.findGallery}
            </a>
          )}
        </p>
      </div>
    </PageFrame>
  )
}
