import { Link } from '@payloadcms/ui'
import { cityMoment } from '../../../workflow/city-time.ts'
import type { ReleaseState } from '../../press-port.ts'
import type { Month } from '../read-month.ts'

interface ReleaseProps {
  release: ReleaseState | null
  recent: Month['recent']
  english: boolean
}

const STATE = {
  waiting: { zh: '有新的发布，马上重新生成', en: 'Something was published; a new release follows' },
  running: { zh: '正在重新生成网站和印张', en: 'Site and sheets are being made anew' },
} as const

/** Whether the site has caught up with what was published, and what was written last. */
export function Release({ release, recent, english }: ReleaseProps) {
  return (
    <section aria-label={english ? 'The site' : '网站'}>
      <h2>{english ? 'The site' : '网站'}</h2>
      <p className="ink2" role="status">
        {sayState(release, english)}{' '}
        <a className="kp-link" href="/">
          {english ? 'Look at it' : '看网站'}
        </a>
      </p>
      <h2 style={{ marginTop: 20 }}>{english ? 'Written last' : '刚改过'}</h2>
      {recent.length === 0 ? (
        <p className="ink3">{english ? 'Nothing yet' : '还没有'}</p>
      ) : (
        <ul className="kp-rows">
          {recent.map((one) => (
            <li key={one.href}>
              <p>
                <Link href={one.href}>{one.title}</Link>
              </p>
              <span className="s12 ink3">
                {cityMoment(one.at)}
                {one.draft ? (english ? ' draft' : ' 草稿') : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function sayState(release: ReleaseState | null, english: boolean): string {
  if (release && release.state !== 'idle') return english ? STATE[release.state].en : STATE[release.state].zh
  if (release && release.problems.length > 0)
    return english ? 'The last try failed; see the top of this page.' : '上次没有成功，原因在本页最上面。'
  if (!release || release.release === null) return english ? 'Not built yet.' : '还没有生成。'
  if (release.lastSuccessAt === null) return english ? 'It has what was published.' : '和已发布的内容一致。'
  return english
    ? `Caught up at ${cityMoment(release.lastSuccessAt)}.`
    : `${cityMoment(release.lastSuccessAt)} 跟上了最近的发布。`
}
