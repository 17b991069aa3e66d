import type { Lang } from '../../sheet/foot.ts'
import type { WebPoster } from '../poster/web.tsx'
import { PosterZoom } from '../poster-zoom/web.tsx'
import { type Link, langWith, type Said } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import { InChinese, plain, Title, to, Words } from '../words/web.tsx'

/** A sheet as it hangs: in which frame, what it says, and its picture in that frame's format. */
export interface WalkedSheet {
  position: number
  /** '600×900 毫米' */
  size: string
  numeral: string
  title: Said
  lead: Said
  link: Link
  poster?: WebPoster
}

/** The gallery's sheets from left to right, to walk along: by finger, by wheel, by arrow keys; each opens large. */
export function Walk({ of, lang }: { of: WalkedSheet[]; lang: Lang }) {
  const ui = UI[lang]
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable for the keyboard (WCAG 2.1.1) */}
      <ol className="walk" tabIndex={0} aria-label={ui.walkLabel(of.length)}>
        {of.map((sheet) => (
          <li key={sheet.position} id={`frame-${sheet.position}`} className={wide(sheet.poster) ? 'wide' : undefined}>
            {sheet.poster ? (
              <a href={`#poster-${sheet.position}`} className="sheet">
                <img
                  src={sheet.poster.thumb}
                  width={sheet.poster.thumbWidth}
                  height={sheet.poster.thumbHeight}
                  alt={enlarges(sheet, lang)}
                  lang={sheet.title.lang}
                  loading="lazy"
                />
              </a>
            ) : null}
            <div>
              <p className="s">
                {ui.frame(sheet.position)} · {sheet.size}
              </p>
              <h3>
                <i>{sheet.numeral}</i> <Title of={sheet.title} />
              </h3>
              <p>
                <Words of={sheet.lead} />
              </p>
              <a className="more" {...to(sheet.link)}>
                {ui.readText}
                <span className="vh">
                  {lang === 'zh' ? '：' : ': '}
                  <Title of={sheet.title} />
                </span>
                <InChinese link={sheet.link} lang={lang} />
              </a>
            </div>
          </li>
        ))}
      </ol>
      <p className="w walk-ways">
        <button className="btn o" type="button" data-walk="-1" hidden aria-label={ui.previous} />
        <span className="num s" id="walk-at" role="status" data-says={ui.walkAt} hidden />
        <button className="btn o" type="button" data-walk="1" hidden aria-label={ui.next} />
      </p>
      {of.map((sheet) =>
        sheet.poster ? (
          <PosterZoom
            key={sheet.position}
            id={`poster-${sheet.position}`}
            title={sheet.title}
            poster={sheet.poster}
            lang={lang}
            text="textBeside"
            back={`#frame-${sheet.position}`}
          />
        ) : null,
      )}
    </>
  )
}

/** What the picture does, and of which sheet. */
function enlarges({ title }: WalkedSheet, lang: Lang): string {
  const own = langWith(title, lang)
  return `${UI[own].enlarge}${own === 'zh' ? '：' : ': '}${plain(title)}`
}
const wide = (poster: WebPoster | undefined) => poster !== undefined && poster.width > poster.height
