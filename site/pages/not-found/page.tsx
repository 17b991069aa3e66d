import { type FrameProps, PageFrame } from '../../parts/page-frame/web.tsx'
import type { Link, Said } from '../../parts/words/say.ts'
import { said } from '../../parts/words/say.ts'
import { UI } from '../../parts/words/ui.ts'
import { to, Words } from '../../parts/words/web.tsx'
import { townLinks } from '../finder-of.ts'
import { frameOf } from '../frame-of.ts'
import { webPage } from '../structured/graph.ts'
import type { Website } from '../website.ts'

export interface NotFoundProps {
  frame: FrameProps
  towns: { name: Said; link: Link }[]
}

/** One page for every address that is not there, in both languages since nobody knows who asks; an unknown code lands here too. */
export function notFoundProps(site: Website): NotFoundProps {
  const { notFound, notFoundText } = UI.zh
  return {
    frame: frameOf(site, {
      ...{ lang: 'zh', path: null, title: notFound, description: notFoundText, nav: null },
      structured: [webPage(site, 'zh', { name: notFound })],
    }),
    towns: townLinks(site).map(({ name, href }) => ({ name: said(name, 'zh'), link: { href } })),
  }
}

export function NotFoundPage({ frame, towns }: NotFoundProps) {
  const { zh, en } = UI
  return (
    <PageFrame of={frame}>
      <div className="w lost">
        <h1 className="title">{zh.notFound}</h1>
        <p>{zh.notFoundText}</p>
        <form className="ask" action="/search/">
          <label htmlFor="lost-code">{zh.lostCode}</label>
          <input id="lost-code" name="q" maxLength={80} autoComplete="off" enterKeyHint="search" />
          <button className="btn" type="submit">
            {zh.findGallery}
          </button>
        </form>
        {towns.length > 0 ? (
          <>
            <p>{zh.lostTowns}</p>
            <ul className="towns">
              {towns.map((town) => (
                <li key={town.link.href}>
                  <a {...to(town.link)}>
                    <Words of={town.name} />
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <div className="btns">
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
