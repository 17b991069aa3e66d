import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Block, Run } from '#contract'
import { RichText } from '../../parts/rich-text/web.tsx'
import type { RichSaid, Said } from '../../parts/words/say.ts'
import { plain, Words } from '../../parts/words/web.tsx'

/** '时间：' and what stands behind it. */
export interface FactLine {
  name: string
  said: Said
}

/** An edition in a feed: what the month is about, and its panels with where to read on. */
export function editionHtml(
  intro: Said | undefined,
  panels: { title: Said; lead: Said; url: string; poster?: string }[],
) {
  return html(
    <>
      {intro ? <p>{plain(intro)}</p> : null}
      {panels.map(({ title, lead, url, poster }) => (
        <div key={url}>
          <h2>
            <a href={url}>{plain(title)}</a>
          </h2>
          {poster ? (
            <p>
              <img src={poster} alt={plain(title)} />
            </p>
          ) : null}
          <p>{plain(lead)}</p>
        </div>
      ))}
    </>,
  )
}

/** A bulletin in a feed: when and where, then its whole text. */
export function bulletinHtml(lines: FactLine[], body: RichSaid, publicUrl: string): string {
  return html(
    <>
      {lines.length > 0 ? (
        <ul>
          {lines.map(({ name, said }) => (
            <li key={name + said.text}>
              {name}
              <Words of={said} />
            </li>
          ))}
        </ul>
      ) : null}
      <RichText of={{ ...body, blocks: body.blocks.map((block) => withOrigin(block, publicUrl)) }} />
    </>,
  )
}

const html = (content: ReactNode) => renderToStaticMarkup(content)

/** Outside the site a path leads nowhere. */
function withOrigin(block: Block, publicUrl: string): Block {
  const whole = (runs: Run[]) =>
    runs.map((run) => (run.href?.startsWith('/') ? { ...run, href: publicUrl + run.href } : run))
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map(whole) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(whole)) }
    default:
      return { ...block, runs: whole(block.runs) }
  }
}
