import { type FrameProps, PageFrame } from '../../parts/page-frame/web.tsx'
import type { Link, Said } from '../../parts/words/say.ts'
import { said } from '../../parts/words/say.ts'
import { UI } from '../../parts/words/ui.ts'
import { to, Words } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { townLinks } from '../finder-of.ts'
import { frameOf } from '../frame-of.ts'
import { webPage } from '../structured/graph.ts'
import type { Website } from '../website.ts'
import { inLanguage } from '../year-links.ts'

export interface NotFoundProps {
  frame: FrameProps
  towns: { name: Said; link: Link }[]
}

/**
 * For every address that is not there; an unknown code lands here too. Each language's has a line in the other one:
 * nobody knows who asks, and where only files are served the Chinese one stands for all.
 */
export function notFoundProps(site: Website, lang: Lang): NotFoundProps {
  const { notFound, notFoundText } = UI[lang]
  return {
    frame: frameOf(site, {
      ...{ lang, path: null, title: notFound, description: notFoundText, nav: null },
      structured: [webPage(site, lang, { name: notFound })],
    }),
    towns: townLinks(site).map(({ name, href }) => ({
      name: said(name, lang),
      link: { href: inLanguage(href, lang) },
    })),
  }
}

export function NotFoundPage({ frame, towns }: NotFoundProps) {
  const { lang } = frame
  const ui = UI[lang]
  return (
    <PageFrame of={frame}>
      <div className="w lost">
        <h1 className="title">{ui.notFound}</h1>
        <p>{ui.notFoundText}</p>
        <form className="ask" action={inLanguage('/search/', lang)}>
          <label htmlFor="lost-code">{ui.lostCode}</label>
          <input id="lost-code" name="q" maxLength={80} autoComplete="off" enterKeyHint="search" />
          <button className="btn" type="submit">
            {ui.findGallery}
          </button>
        </form>
        {towns.length > 0 ? (
          <>
            <p>{ui.lostTowns}</p>
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
          <a className="btn o" href={inLanguage('/', lang)}>
            {ui.thisMonth}
          </a>
          <a className="btn o" href={inLanguage('/editions/', lang)}>
            {ui.editions}
          </a>
        </div>
        {lang === 'zh' ? <InEnglish hasEnglish={frame.other !== undefined} /> : <InChineseToo />}
      </div>
    </PageFrame>
  )
}

function InEnglish({ hasEnglish }: { hasEnglish: boolean }) {
  const { notFound, notFoundText, findGallery } = UI.en
  return (
    <p lang="en">
      {notFound}. {notFoundText}{' '}
      {hasEnglish ? (
        <a href="/en/galleries/">{findGallery}</a>
      ) : (
        <a href="/galleries/" hrefLang="zh-CN">
          {findGallery}
        </a>
      )}
    </p>
  )
}

function InChineseToo() {
  const { notFound, notFoundText, findGallery } = UI.zh
  return (
    <p lang="zh-CN">
      {notFound}。{notFoundText}
      <a href="/galleries/">{findGallery}</a>
    </p>
  )
}
