import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

interface ShellProps {
  title: string
  who: string | null
  /** Where the mark leads. */
  home?: string
  /** Given to the scripts; null on pages that have none. */
  keeper: string | null
  children: ReactNode
}

/** One page of a keeper's phone, whole. */
export function renderKeeperPage({ title, who, home, keeper, children }: ShellProps): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · 科普画廊`}</title>
        <link rel="icon" href="/print/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/print/print.css" />
        <link rel="stylesheet" href="/k/keeper.css" />
        {keeper === null ? null : <script type="module" src="/k/phone.js" />}
      </head>
      <body className="ph" data-keeper={keeper ?? undefined} data-home={home}>
        <p className="off" role="status" hidden />
        <header className="bar">
          {home === undefined ? <b>科普画廊</b> : <a href={home}>科普画廊</a>}
          <span className="ink3">{who}</span>
        </header>
        <main id="main">{children}</main>
      </body>
    </html>,
  )}`
}

/** One page for every link that does not open. */
export const DEAD_KEEPER_PAGE = renderKeeperPage({
  title: '链接打不开',
  who: null,
  keeper: null,
  children: (
    <section className="in dead">
      <h1>这个链接打不开</h1>
      <p className="ink2">可能抄漏了几个字母，可能已经到期或换过。请向编辑部要一个新链接。</p>
      <p className="ink2">手机里没有发出的照片不会丢：用新链接打开，就会接着发。</p>
      <p className="ink3" lang="en">
        This link does not open. Please ask the newsroom for a new one; photos in the phone are kept.
      </p>
    </section>
  ),
})
