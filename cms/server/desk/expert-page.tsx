import { renderToStaticMarkup } from 'react-dom/server'
import type { PosterFace } from '../../views/press-port.ts'
import type { Sheet } from '../../views/sign/read-sheet.ts'
import { Reading } from '../../views/sign/reading.tsx'
import { cityMoment } from '../../workflow/city-time.ts'
import { formatName, monthName } from '../print/words.ts'

/** What somebody typed, as it came. */
export interface Typed {
  name: string
  note: string
  /** Percent of the trim from the left and from the top. */
  x: string
  y: string
  format: string
  act: string
}
interface ExpertPageProps {
  sheet: Sheet
  faces: readonly PosterFace[]
  /** The link itself, without a slash at its end. */
  base: string
  act: string
  /** Why the last mark was not kept; empty when nothing was wrong. */
  said: string
  /** What was typed, when it was not kept. */
  typed: Typed | null
}

/** What a link opens: the posters with a form for notes, and the article. In Chinese: its readers are named by us. */
export function expertPage({ sheet, faces, base, act, said, typed }: ExpertPageProps): string {
  const { line, marks } = sheet
  const own = marks.filter(({ guest }) => guest)
  const page = (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{`请您看：${line.title}`}</title>
        <link rel="stylesheet" href="/print/print.css" />
        <link rel="stylesheet" href="/e/expert.css" />
        <script src="/e/expert.js" defer />
      </head>
      <body>
        <main>
          <header>
            <p className="ink3">
              科普画廊　{monthName(line.edition)}　第 {line.no} 版
            </p>
            <h1>{line.title}</h1>
            <p className="ink2">
              请您从专业上把把关：点海报上任何一处，写一句话，留下姓名，编辑部就看得到。下面是全文和来源。您不用签字。
            </p>
          </header>
          <form method="post" action={base} id="note">
            <input type="hidden" name="act" value={typed?.act || act} />
            <div className="posters">
              {faces.map(({ format, widthMm, heightMm }, i) => (
                <figure key={format}>
                  <figcaption>
                    <label>
                      <input
                        type="radio"
                        name="format"
                        value={format}
                        defaultChecked={typed ? typed.format === format : i === 0}
                      />
                      {formatName(format)}
                    </label>
                  </figcaption>
                  <div className="stage" data-format={format} style={{ aspectRatio: `${widthMm} / ${heightMm}` }}>
                    <img
                      src={`${base}/posters/${format}.svg?v=${line.sign.input.hash.slice(0, 12)}`}
                      alt={`${line.title}，${formatName(format)}`}
                      loading={i === 0 ? 'eager' : 'lazy'}
                    />
                    {own.map((mark) => (
                      <a
                        key={mark.id}
                        className="pin"
                        href={`#m${mark.no}`}
                        style={{ left: `${mark.x * 100}%`, top: `${mark.y * 100}%` }}
                        aria-label={`批注 ${mark.no}`}
                      >
                        {mark.no}
                      </a>
                    ))}
                  </div>
                </figure>
              ))}
            </div>
            <fieldset>
              <legend>留一条批注</legend>
              {said === '' ? null : (
                <p className="red" role="alert">
                  {said}
                </p>
              )}
              <div className="where">
                <label>
                  从左 %
                  <input name="x" inputMode="numeric" defaultValue={typed?.x ?? ''} required />
                </label>
                <label>
                  从上 %
                  <input name="y" inputMode="numeric" defaultValue={typed?.y ?? ''} required />
                </label>
                <span className="ink3">点一下海报，自动填好</span>
              </div>
              <label>
                批注
                <textarea name="note" rows={4} maxLength={1000} required defaultValue={typed?.note ?? ''} />
              </label>
              <label>
                您的姓名
                <input name="name" maxLength={40} required autoComplete="name" defaultValue={typed?.name ?? ''} />
              </label>
              <button className="btn primary" type="submit">
                留下批注
              </button>
            </fieldset>
          </form>
          <section id="marks">
            <h2>{own.length === 0 ? '还没有批注' : `专家批注 ${own.length} 条`}</h2>
            <ul>
              {own.map(({ id, no, byName, at, note, answer, answeredBy, format }) => (
                <li key={id} id={`m${no}`}>
                  <p className="ink3">
                    {no}　{byName} {cityMoment(at)}　{formatName(format)}
                  </p>
                  <p>{note}</p>
                  {answer === '' ? null : (
                    <p className="ink2">
                      {answeredBy}答：{answer}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
          <section className="kp-reading-page">
            <h2>全文</h2>
            <Reading content={line.sign.content} pictureUrl={({ file }) => `${base}/media/${file}`} english={false} />
          </section>
        </main>
      </body>
    </html>
  )
  return `<!doctype html>${renderToStaticMarkup(page)}`
}
