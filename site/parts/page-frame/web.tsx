import type { ReactNode } from 'react'
import type { Lang } from '../../sheet/foot.ts'
import { Mark } from '../mark/web.tsx'
import { hreflangs } from '../words/hreflangs.ts'
import { langTag, type Said } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import { Words } from '../words/web.tsx'
import { ShareTags, StructuredData } from './for-machines.tsx'

export type NavKey = 'home' | 'galleries' | 'bulletins' | 'editions' | 'search'

/** What thousands of pages have in common: one object for all of them, which in JSON is only named (shared-frame.ts). */
export interface SharedFrame {
  publicUrl: string
  site: { name: Said; host: Said; motto?: Said; notice?: Said }
  /** Feeds in the page's language. */
  feeds: { type: string; title: string; href: string }[]
  files: {
    styles: string[]
    print: string
    early: string
    script: string
    readAloud: string
    /** Keeps the page for where there is no signal. */
    offline: string
    icon: string
    touchIcon: string
    manifest: string
    river: string
  }
  themeColour: { light: string; dark: string }
}

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
  shared: SharedFrame
  shareImage?: string
  /** The picture that a messenger shows of this page; sizes in px. */
  card?: { href: string; width: number; height: number; alt: string }
  /** What the page is about, as schema.org names it. */
  structured?: object[]
  /** Search engines do not list it. */
  hidden?: true
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
                <Words of={of.shared.site.name} />
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
  const { files, publicUrl, site, themeColour, feeds } = of.shared
  const title = of.title ? UI[of.lang].brand(site.name.text, of.title) : site.name.text
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={of.description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={themeColour.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={themeColour.dark} />
      {of.path === null ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={publicUrl + of.path} />
      )}
      {hreflangs(of.alternates).map(([code, href]) => (
        <link key={code} rel="alternate" hrefLang={code} href={publicUrl + href} />
      ))}
      <ShareTags of={of} />
      {feeds.map(({ type, title: name, href }) => (
        <link key={href} rel="alternate" type={type} title={name} href={href} />
      ))}
      <StructuredData of={of.structured} />
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
  const base = of.lang === 'en' ? '/en' : ''
  const about = `${base}/about/`
  return (
    <footer className="foot">
      <img className="river" src={of.shared.files.river} width="1440" height="112" alt="" loading="lazy" />
      <div className="w">
        <div>
          {of.shared.site.motto ? (
            <p className="song">
              <Words of={of.shared.site.motto} />
            </p>
          ) : null}
          <p className="s">
            {ui.host(of.shared.site.host.text)}
            {of.lang === 'zh' ? '。' : '. '}
            {of.shared.site.notice ? <Words of={of.shared.site.notice} /> : null}
          </p>
          {of.other && !of.other.exact && of.lang === 'zh' ? (
            <p className="s" lang="en">
              This page is in Chinese only. <a href={of.other.href}>English home page</a>
            </p>
          ) : null}
          <Shades lang={of.lang} />
        </div>
        <nav aria-label={ui.footNav}>
          <ul>
            <li>
              <a href={of.lang === 'en' ? '/en/accessibility/' : '/accessibility/'}>{ui.accessibility}</a>
            </li>
            <li>
              <a href={`${base}/privacy/`}>{ui.privacy}</a>
            </li>
            <li>
              <a href={`${base}/counts/`}>{ui.counts}</a>
            </li>
            <li>
              <a href={`${about}#credits`}>{ui.credits}</a>
            </li>
            <li>
              <a href={of.lang === 'en' ? '/en/calendar/' : '/calendar/'}>{ui.calendars}</a>
            </li>
            <li>
              <a href={of.lang === 'en' ? '/en/open-data/' : '/open-data/'}>{ui.openData}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}

/** Light or dark by the reader's own choice; it takes a script to keep it, so that without one it is not seen. */
function Shades({ lang }: { lang: Lang }) {
  const ui = UI[lang]
  const shades = [
    ['', ui.shadeAuto],
    ['light', ui.shadeLight],
    ['dark', ui.shadeDark],
  ] as const
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row on phones of 2020
    <div className="shades" role="group" aria-label={ui.shade}>
      {shades.map(([shade, says]) => (
        <button key={shade} type="button" data-shade={shade}>
          {says}
        </button>
      ))}
    </div>
  )
}
