import type { Block, Media, Run } from '#contract'
import { picturesOf } from '../../workflow/changes/places.ts'
import type { PanelContent } from '../../workflow/panel-content.ts'

interface ReadingProps {
  content: PanelContent
  /** Where a picture is shown from. */
  pictureUrl: (media: Media) => string
  english: boolean
}

/** A panel's article as residents read it: text, pictures, sources. The page's own look is the press's. */
export function Reading({ content, pictureUrl, english }: ReadingProps) {
  const { panel, articles, media } = content
  const article = articles[0]
  return (
    <article className="kp-reading" lang="zh-CN">
      <h3 className="song">{(article?.title ?? panel.title).zh.replaceAll('|', '')}</h3>
      <p className="lead">{(article?.summary ?? panel.lead).zh}</p>
      {numbered((article?.body ?? panel.body).zh).map(({ one, key }) => (
        <TextBlock key={key} block={one} />
      ))}
      {picturesOf(content).map(({ key, id, caption }) => {
        const picture = media.find((one) => one.id === id)
        return picture === undefined ? null : (
          <figure key={key}>
            <img
              src={pictureUrl(picture)}
              alt={picture.alt.zh}
              loading="lazy"
              width={picture.width}
              height={picture.height}
            />
            <figcaption>
              {(caption ?? picture.caption)?.zh}
              <small>{picture.credit.zh}</small>
            </figcaption>
          </figure>
        )
      })}
      {article?.more ? (
        <>
          <h4>延伸阅读</h4>
          {numbered(article.more.zh).map(({ one, key }) => (
            <TextBlock key={key} block={one} />
          ))}
        </>
      ) : null}
      <h4>{english ? 'Sources' : '资料来源'}</h4>
      <ol className="sources">
        {panel.sources.map(({ full, url }) => (
          <li key={full}>
            {full}
            {url ? (
              <>
                {' '}
                <a className="kp-link" href={url} target="_blank" rel="noreferrer">
                  {english ? 'open' : '打开'}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </article>
  )
}

function TextBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.runs.map(toRun)}</h4>
    case 'quote':
      return <blockquote>{block.runs.map(toRun)}</blockquote>
    case 'list': {
      const items = numbered(block.items).map(({ one, key }) => <li key={key}>{one.map(toRun)}</li>)
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return (
        <table>
          <tbody>
            {numbered(block.rows).map(({ one: row, key: line }) => (
              <tr key={line}>
                {numbered(row).map(({ one: cell, key }) =>
                  block.head && line === '0' ? (
                    <th key={key}>{cell.map(toRun)}</th>
                  ) : (
                    <td key={key}>{cell.map(toRun)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'paragraph':
      return <p>{block.runs.map(toRun)}</p>
  }
}

function toRun({ text, bold, italic, sub, sup, ruby, href }: Run, i: number) {
  const key = `${i} ${text}`
  if (href?.startsWith('http'))
    return (
      <a key={key} className="kp-link" href={href} target="_blank" rel="noreferrer">
        {text}
      </a>
    )
  if (ruby)
    return (
      <ruby key={key}>
        {text}
        <rt>{ruby}</rt>
      </ruby>
    )
  if (sub) return <sub key={key}>{text}</sub>
  if (sup) return <sup key={key}>{text}</sup>
  if (bold) return <b key={key}>{text}</b>
  return italic ? <em key={key}>{text}</em> : <span key={key}>{text}</span>
}

/** What is read never changes its order here: a place is its number. */
function numbered<T>(list: readonly T[]): { one: T; key: string }[] {
  return list.map((one, i) => ({ one, key: String(i) }))
}
