import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Lang, say } from './words.ts'

interface ShellProps {
  title: string
  /** Name at the right of the head line; null before signing in. */
  who: string | null
  /** Seconds after which the page looks again by itself. */
  refreshS?: number | undefined
  /** Chinese when left out: pages that have no English. */
  lang?: Lang
  /** The same page in the other language, where there is one. */
  otherLang?: string
  /** Where the mark leads; a reader who came by a link goes back to that. */
  home?: string
  children: ReactNode
}

/** One page of /print, whole. */
export function renderPage(props: ShellProps): string {
  return `<!doctype html>${renderToStaticMarkup(<Shell {...props} />)}`
}

function Shell({ title, who, refreshS, lang = 'zh', otherLang, home = '/print', children }: ShellProps) {
  return (
    <html lang={lang === 'en' ? 'en' : 'zh-CN'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {refreshS === undefined ? null : <meta httpEquiv="refresh" content={String(refreshS)} />}
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${say(lang, '科普画廊印制', 'Science galleries, printing')}`}</title>
        <link rel="icon" href="/print/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/print/print.css" />
        <link rel="stylesheet" href="/print/sheets.css" />
        <link rel="stylesheet" href="/print/package.css" />
      </head>
      <body>
        <a className="skip" href="#main">
          {say(lang, '跳到正文', 'To the text')}
        </a>
        <header className="top">
          <a className="mark" href={home}>
            <Mark />
            <span>
              {say(lang, '科普画廊', 'Science galleries')}
              <small>{say(lang, '印制下载', 'Print downloads')}</small>
            </span>
          </a>
          <nav aria-label={say(lang, '页面', 'Pages')}>
            {otherLang === undefined ? null : (
              <a href={otherLang} lang={lang === 'en' ? 'zh-CN' : 'en'}>
                {lang === 'en' ? '中文' : 'English'}
              </a>
            )}
            <a href="/print/help">{say(lang, '帮助', 'Help')}</a>
            {who === null ? null : (
              <form method="post" action="/print/logout">
                <span className="who">{who}</span>
                <button className="link" type="submit">
                  {say(lang, '退出', 'Sign out')}
                </button>
              </form>
            )}
          </nav>
        </header>
        <main id="main">{children}</main>
      </body>
    </html>
  )
}

/** A gallery on two posts with three frames: the mark of the product. */
function Mark() {
  return (
    <svg
      viewBox="0 0 34 28"
      width="34"
      height="28"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M1 5.5 17 1.6 33 5.5" />
      <path d="M4 8.5h26v13H4z" />
      <path d="M8 21.5v6M26 21.5v6" />
      <path d="M7.5 12h4.6v6H7.5zM14.7 12h4.6v6h-4.6zM21.9 12h4.6v6h-4.6z" fill="currentColor" stroke="none" />
    </svg>
  )
}
