import { Link } from '@payloadcms/ui'
import { StateMark } from '../poster-preview/state-mark.tsx'
import type { PanelVerdict } from '../press-port.ts'
import type { DeskLine } from '../sign/read-desk.ts'
import type { WorkPanel } from './find-gaps.ts'
import type { Gap } from './gap.ts'
import { WallSteps } from './wall-steps.tsx'

export interface Poster extends WorkPanel {
  verdict: PanelVerdict | null
  url: string | null
  /** How far it is signed; null when it could not be read. */
  line: DeskLine | null
}
interface WallProps {
  posters: readonly Poster[]
  gaps: readonly Gap[]
  english: boolean
}

/** The edition's real posters, hung from a rail. */
export function Wall({ posters, gaps, english }: WallProps) {
  return (
    <section className="kp-wall" aria-label={english ? 'The panels' : '画面'}>
      {posters.map((poster) => (
        <Hung
          key={poster.panel.id}
          poster={poster}
          english={english}
          gaps={gaps.filter((g) => g.panelNo === poster.no)}
        />
      ))}
    </section>
  )
}

function Hung({ poster, gaps, english }: { poster: Poster; gaps: readonly Gap[]; english: boolean }) {
  const { panel, no, url, verdict } = poster
  const href = `/admin/collections/panels/${panel.id}`
  // A draft may have no title yet, whatever the types say.
  const title = (panel.title?.zh ?? '').replaceAll('|', '') || (english ? 'untitled' : '（还没有题目）')
  // Gaps come by gravity; of the merely good to have only what shows on the poster is said here.
  const worst = gaps.find((g) => g.level !== 'note' || g.place !== null)
  const marked = gaps.find((g) => g.place !== null && g.level === 'block')
  return (
    <article>
      <div className="kp-hang">
        <Link href={href} className="kp-poster">
          {url ? (
            <img src={url} alt={english ? `Panel ${no}: ${title}` : `第 ${no} 版：${title}`} loading="lazy" />
          ) : (
            <span className="none">{title}</span>
          )}
        </Link>
        {marked?.place ? (
          <Link
            className="kp-pin"
            href={marked.href}
            aria-label={english ? marked.en : marked.zh}
            style={{ left: `${marked.place.left}%`, top: `${marked.place.top}%` }}
          >
            !
          </Link>
        ) : null}
      </div>
      <div className="kp-cap">
        <h3>
          <Link href={href}>
            {no}　{title}
          </Link>
        </h3>
        {poster.line ? <WallSteps line={poster.line} english={english} /> : null}
        <p className="say">
          {worst ? (
            <Link href={worst.href}>
              <span className={`kp-st ${worst.level === 'block' ? 'red' : 'amber'}`}>
                <StateMark state={worst.level === 'block' ? 'block' : 'warning'} />
                <span>{english ? worst.en : worst.zh}</span>
              </span>
            </Link>
          ) : (
            <span className="ink3">
              {verdict === null
                ? english
                  ? 'being tried in every format…'
                  : '正在每种画幅里试排…'
                : english
                  ? 'Fits in every format'
                  : '各种画幅都排得下'}
            </span>
          )}
        </p>
      </div>
    </article>
  )
}
