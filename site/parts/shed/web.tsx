import { FORMAT_SIZE_MM, type FormatId } from '#contract'
import type { Lang } from '../../sheet/foot.ts'
import type { WebPoster } from '../poster/web.tsx'
import { type Link, langWith, type Said } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import { plain, to } from '../words/web.tsx'

/** One frame of a gallery and what hangs in it. */
export interface ShownFrame {
  position: number
  format: FormatId
  panel?: { title: Said; link: Link; poster?: WebPoster }
}

/** The gallery as it stands in the street, its frames to scale by their mm. */
export function Shed({ frames, lang }: { frames: ShownFrame[]; lang: Lang }) {
  const ui = UI[lang]
  return (
    <div className="street">
      <div className="shed">
        <svg className="roof" viewBox="0 0 1200 62" preserveAspectRatio="none" aria-hidden="true">
          <path fill="currentColor" d="M600 0C420 26 210 42 0 50v12h1200V50C990 42 780 26 600 0Z" />
        </svg>
        <ol className="frames">
          {frames.map((frame) => (
            <li key={frame.position} className={`f-${frame.format}`}>
              <FrameInside frame={frame} lang={lang} />
            </li>
          ))}
        </ol>
        <div className="legs" aria-hidden="true">
          <i />
          <i />
        </div>
      </div>
      <div className="ground w">
        <p className="s">
          {ui.framesAre(frames.length)}
          {frames.map(({ format }) => sizeOf(format)).join(lang === 'zh' ? '　' : ', ')} {ui.mm}
        </p>
      </div>
    </div>
  )
}

function FrameInside({ frame, lang }: { frame: ShownFrame; lang: Lang }) {
  const ui = UI[lang]
  if (!frame.panel) {
    return (
      <span className="empty">
        <span className="vh">{ui.emptyFrame(frame.position)}</span>
      </span>
    )
  }
  const { title, link, poster } = frame.panel
  const own = langWith(title, lang)
  const says = `${UI[own].frame(frame.position)}${own === 'zh' ? '：' : ': '}${plain(title)}`
  return (
    <a {...to(link)}>
      {poster ? (
        <img
          src={poster.thumb}
          srcSet={`${poster.mini} ${poster.miniWidth}w, ${poster.thumb} ${poster.thumbWidth}w`}
          sizes={poster.width > poster.height ? '48vw' : '12vw'}
          width={poster.thumbWidth}
          height={poster.thumbHeight}
          alt={says}
          lang={title.lang}
        />
      ) : (
        <span className="bare" lang={title.lang}>
          {says}
        </span>
      )}
    </a>
  )
}

/** '600×900', in mm. */
export function sizeOf(format: FormatId): string {
  const { widthMm, heightMm } = FORMAT_SIZE_MM[format]
  return `${widthMm}×${heightMm}`
}
