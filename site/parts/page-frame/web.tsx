import type { ReactNode } from 'react'
import type { Lang } from '../../sheet/foot.ts'
import { langTag, type Said } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import { Foot } from './foot.tsx'
import { Head } from './head.tsx'
import { markup, standing, withOther } from './standing.tsx'
import { Top } from './top.tsx'

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
  /** What the page is about, as schema.org names it: JSON-LD without a '<'. */
  structured?: string
  /** Styles and the early script stand in the page itself (site/build/inline-files.ts). */
  inline?: true
}

export function PageFrame({ of, children }: { of: FrameProps; children: ReactNode }) {
  const { lang, nav, other, shared } = of
  const top = standing(shared, ['top', lang, nav, other?.exact], () => <Top of={of} />)
  const foot = standing(shared, ['foot', lang, other?.exact, other?.exact === false && other.href], () => (
    <Foot of={of} />
  ))
  return (
    <html lang={langTag(lang)}>
      <Head of={of} />
      <body>
        <div className="page" id="big">
          <a className="skip" href="#main">
            {UI[lang].skip}
          </a>
          <header className={nav === 'search' ? 'w top' : 'w top seeks'} {...markup(withOther(top, other))} />
          <main id="main">{children}</main>
          <footer className="foot" {...markup(foot)} />
          {/* Here, since the foot is whole when something follows it (3-chrome.css). */}
          <script src={shared.files.offline} defer />
        </div>
      </body>
    </html>
  )
}
