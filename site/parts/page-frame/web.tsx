import type { ReactNode } from 'react'
import type { Lang } from '../../sheet/foot.ts'
import { Mark } from '../mark/web.tsx'
import { langTag, type Said } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import { Words } from '../words/web.tsx'

export type NavKey = 'home' | 'galleries' | 'bulletins' | 'editions' | 'search'

/** What stands around every page: head, navigation, foot, and the files it loads. */
export interface FrameProps {
  lang: Lang
  /** Address inside the site, '/panels/2026-11-2/'; null for a page that has no one address (404). */
  path: string | null
  /** Title of the page without the site's name; empty on the home page. */
  title: string
  description: string
  nav: NavKey | null
  /** The same page in each language it has; `publicUrl` goes before it in links for machines. */
  alternates: Partial<Record<Lang, string>>
  /** Where the switch of language leads. */
  other?: { href: string; exact: boolean }
  publicUrl: string
  site: { name: Said; host: Said; motto?: Said; notice?: Said }
  shareImage?: string
  files: {
    styles: string[]
    print: string
    early: string
    script: string
    /** Keeps the page for where there is no signal. */
    offline: string
    icon: string
    touchIcon: string
    manifest: string
    river: string
  }
  themeColour: { light: string; dark: string }
  /** Styles and the early script stand in the page itself (site/build/inline-files.ts). */
  inline?: true
}

export function PageFrame({ of, children }: { of: FrameProps; children: ReactNode }) {
  const ui = UI[of.lang]
  const base = of.lang === 'en' ? '/en' : ''
  return (
    <html lang={langTag(of.lang)}>
      <Head of={of} />
      <body>
        <div className="page" id="big">
          <a className="skip" href="#main">
            {ui.skip}
          </a>
          <header className={of.nav === 'search' ? 'w top' : 'w top seeks'}>
            <a className="brand" href={`${base}/`}>
              <Mark />
              <span>
                <Words of={of.site.name} />
              </span>
            </a>
            <a className="bigt to-b" href="#big">
              {ui.bigType}
            </a>
            <a className="bigt to-n" href="#main">
              {ui.normalType}
            </a>
            <Navigation of={of} />
            {of.nav === 'search' ? null : <Seek lang={of.lang} />}
          </header>
          <main id="main">{children}</main>
          <Foot of={of} />
        </div>
      </body>
    </html>
  )
}

function Head({ of }: { of: FrameProps }) {
  const { files, publicUrl } = of
  const title = of.title ? UI[of.lang].brand(of.site.name.text, of.title) : of.site.name.text
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={of.description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={of.themeColour.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={of.themeColour.dark} />
      {of.path === null ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={publicUrl + of.path} />
      )}
      {of.alternates.zh && of.alternates.en ? (
        <>
          <link rel="alternate" hrefLang="zh-CN" href={publicUrl + of.alternates.zh} />
          <link rel="alternate" hrefLang="en" href={publicUrl + of.alternates.en} />
          <link rel="alternate" hrefLang="x-default" href={publicUrl + of.alternates.zh} />
        </>
      ) : null}
      <meta property="og:type" content="website" />
      <meta property="og:title" content={of.title || of.site.name.text} />
      <meta property="og:description" content={of.description} />
      <meta property="og:site_name" content={of.site.name.text} />
      {of.path === null ? null : <meta property="og:url" content={publicUrl + of.path} />}
      {of.shareImage ? <meta property="og:image" content={publicUrl + of.shareImage} /> : null}
      <link rel="icon" href={files.icon} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={files.touchIcon} />
      <link rel="manifest" href={files.manifest} />
      {of.inline ? <script data-inline={files.early} /> : <script src={files.early} />}
      {files.styles.map((href) =>
        of.inline ? <style key={href} data-inline={href} /> : <link key={href} rel="stylesheet" href={href} />,
      )}
      <link rel="stylesheet" href={files.print} media="print" />
      <script src={files.script} defer />
      <script src={files.offline} defer />
    </head>
  )
}

function Navigation({ of }: { of: FrameProps }) {
  const ui = UI[of.lang]
  const base = of.lang === 'en' ? '/en' : ''
  const items: [NavKey, string, string][] = [
    ['home', '/', ui.thisMonth],
    ['galleries', '/galleries/', ui.findGallery],
    ['bulletins', '/bulletins/', ui.bulletinsShort],
    ['editions', '/editions/', ui.editions],
    ['search', '/search/', ui.search],
  ]
  return (
    <nav className="nav" aria-label={ui.mainNav}>
      <ul>
        {items.map(([key, href, text]) => (
          <li key={key} className={key === 'search' ? 'to-search' : undefined}>
            <a href={base + href} aria-current={of.nav === key ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
        {of.other ? (
          <li>
            <a
              href={of.other.href}
              lang={of.lang === 'zh' ? 'en' : 'zh-CN'}
              hrefLang={of.lang === 'zh' ? 'en' : 'zh-CN'}
            >
              {of.lang === 'zh' ? 'English' : '中文'}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

/** The way to search from every page; it works without any script. */
function Seek({ lang }: { lang: Lang }) {
  const ui = UI[lang]
  return (
    // biome-ignore lint/a11y/useSemanticElements: phones of 2020 know the role, and no element of that name
    <form className="seek" role="search" action={lang === 'en' ? '/en/search/' : '/search/'}>
      <input
        type="search"
        name="q"
        placeholder={ui.searchField}
        aria-label={ui.searchField}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={80}
      />
      <button className="btn" type="submit">
        {ui.search}
      </button>
    </form>
  )
}

function Foot({ of }: { of: FrameProps }) {
  const ui = UI[of.lang]
  const about = of.lang === 'en' ? '/en/about/' : '/about/'
  return (
    <footer className="foot">
      <img className="river" src={of.files.river} width="1440" height="112" alt="" loading="lazy" />
      <div className="w">
        <div>
          {of.site.motto ? (
            <p className="song">
              <Words of={of.site.motto} />
            </p>
          ) : null}
          <p className="s">
            {ui.host(of.site.host.text)}
            {of.lang === 'zh' ? '。' : '. '}
            {of.site.notice ? <Words of={of.site.notice} /> : null}
          </p>
          {of.other && !of.other.exact && of.lang === 'zh' ? (
            <p className="s" lang="en">
              This page is in Chinese only. <a href={of.other.href}>English home page</a>
            </p>
          ) : null}
        </div>
        <nav aria-label={ui.footNav}>
          <ul>
            <li>
              <a href={`${about}#accessibility`}>{ui.accessibility}</a>
            </li>
            <li>
              <a href={`${about}#privacy`}>{ui.privacy}</a>
            </li>
            <li>
              <a href={`${about}#credits`}>{ui.credits}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
