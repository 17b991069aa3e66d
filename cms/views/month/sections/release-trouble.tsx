import { Link } from '@payloadcms/ui'
import type { ReleaseState } from '../../press-port.ts'
import { type KnownPlaces, problemHref } from '../problem-href.ts'
import type { FailedSchedule } from '../read-failed-schedules.ts'

interface ReleaseTroubleProps {
  release: ReleaseState | null
  schedules: readonly FailedSchedule[]
  known: KnownPlaces
  english: boolean
}

/** Lines shown; of four hundred sheets with the same fault the first few say enough. */
const SHOWN = 4

/** What did not come out, at the top of the day: why, where it is mended, and what the public sees meanwhile. */
export function ReleaseTrouble({ release, schedules, known, english }: ReleaseTroubleProps) {
  const problems = release?.problems ?? []
  if (problems.length + schedules.length === 0) return null
  return (
    <section className="kp-trouble" role="alert" aria-label={english ? 'Not published' : '没有发布成功'}>
      {problems.length > 0 ? (
        <>
          <h2>{english ? headline(release).en : headline(release).zh}</h2>
          <ul className="kp-rows">
            {problems.slice(0, SHOWN).map((p) => (
              <Line
                key={`${p.code} ${p.at} ${p.zh}`}
                words={english ? p.en : p.zh}
                place={[p.at, p.hint?.startsWith('/admin') ? '' : p.hint].filter(Boolean).join('　')}
                href={problemHref(p, known)}
                english={english}
              />
            ))}
          </ul>
          {problems.length > SHOWN ? (
            <p className="ink3">
              {english ? `and ${problems.length - SHOWN} more` : `另有 ${problems.length - SHOWN} 处`}
            </p>
          ) : null}
        </>
      ) : null}
      {schedules.length > 0 ? (
        <>
          <h2>{english ? 'A scheduled publication was refused' : '预约的发布没有成功'}</h2>
          <ul className="kp-rows">
            {schedules.slice(0, SHOWN).map(({ href, title, reason }) => (
              <Line key={href} words={title} place={reason} href={href} english={english} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function Line({ words, place, href, english }: { words: string; place: string; href: string; english: boolean }) {
  const toHandbook = href.startsWith('/admin/help')
  return (
    <li>
      <p className="red b">{words}</p>
      <Link className="kp-link" href={href}>
        {toHandbook ? (english ? 'Handbook' : '看手册') : english ? 'Mend' : '去改'}
      </Link>
      <p className="s12 ink3">{place}</p>
    </li>
  )
}

/** The site and the sheets fail apart: a text too long for paper still stands on its page. */
function headline(release: ReleaseState | null): { zh: string; en: string } {
  const again = release !== null && release.state !== 'idle'
  if (release?.failedStep === 'posters')
    return {
      zh: `网站已经更新，有印张没有排成${again ? '；正在重新生成' : ''}`,
      en: `The site is up to date, but not every sheet was made${again ? '; trying again' : ''}`,
    }
  return {
    zh: `最近一次改动没有上网，原来的网站照常${again ? '；正在重新生成' : ''}`,
    en: `The last change did not reach the site; the earlier release is still served${again ? '; trying again' : ''}`,
  }
}
