import { Link } from '@payloadcms/ui'
import { EditionSwitch } from './edition-switch.tsx'
import type { Month } from './read-month.ts'
import { toRuler } from './schedule.ts'

interface MonthHeadProps {
  asked: string
  month: Month
  today: string
  english: boolean
  /** May open editions: editors and admins. */
  mayAct: boolean
}

/** Which edition, how far the month is, and how many days are left until the sheets go to print. */
export function MonthHead({ asked, month, today, english, mayAct }: MonthHeadProps) {
  const ruler = toRuler(asked, today)
  const theme = english ? (month.edition?.theme.en ?? month.edition?.theme.zh) : month.edition?.theme.zh
  return (
    <header>
      <div className="kp-lead">
        <div>
          <div className="eyebrow">
            {english ? 'Edition in work' : '在做的一期'}
            <EditionSwitch
              label={english ? 'Another edition' : '换一期'}
              chosen={asked}
              editions={month.editions.map(({ month: id, theme: zh }) => ({ id, text: `${id}　${zh}` }))}
            />
            {mayAct ? (
              <span className="open">
                <Link className="kp-link" href="/admin/new-edition">
                  {english ? 'New edition' : '新建一期'}
                </Link>
                <Link className="kp-link" href="/admin/emergency">
                  {english ? 'Emergency' : '应急科普'}
                </Link>
              </span>
            ) : null}
          </div>
          <h1 className="title">
            {toTitle(asked, english)}
            {theme ? `　${theme}` : ''}
          </h1>
        </div>
        <Days ruler={ruler} english={english} />
      </div>
      <ol
        className="kp-ruler"
        aria-label={english ? 'Schedule of this edition' : '本期日程'}
        style={{ '--done': `${ruler.done}%` } as React.CSSProperties}
      >
        {ruler.stations.map((s, i) => (
          <li
            key={s.zh}
            className={[s.done ? 'ok' : '', i === ruler.stations.length - 1 ? 'end' : ''].join(' ').trim()}
            style={{ left: `${s.percent}%` }}
          >
            {english ? s.en : s.zh}
            <small>{s.day}</small>
          </li>
        ))}
        {ruler.today === null ? null : (
          <li className={ruler.today > 80 ? 'now left' : 'now'} style={{ left: `${ruler.today}%` }}>
            {english ? 'today' : '今天'}
          </li>
        )}
      </ol>
    </header>
  )
}

function Days({ ruler, english }: { ruler: ReturnType<typeof toRuler>; english: boolean }) {
  const { daysToSend, sendDay } = ruler
  // An edition of last spring needs no countdown.
  if (daysToSend < -10 || daysToSend > 60) return null
  const late = daysToSend < 0
  return (
    <p className="kp-days">
      <span>
        {english ? (late ? 'since print day' : 'until print day') : late ? '送印日已过' : '距送印'}
        <br />
        <small>{sendDay}</small>
      </span>
      <b className={late ? 'red' : ''}>{Math.abs(daysToSend)}</b>
      <span>{english ? 'days' : '天'}</span>
    </p>
  )
}

export function toTitle(month: string, english: boolean): string {
  const [, year, number, emergency] = /^(\d{4})-(\d{2})(?:-e(\d))?$/.exec(month) ?? []
  if (!year || !number) return month
  const extra = emergency ? (english ? `, emergency ${emergency}` : `应急 ${emergency}`) : ''
  return english ? `${year}-${number}${extra}` : `${year} 年 ${Number(number)} 月${extra}`
}
