import { REPORT_WORDS } from '#contract'
import { cityMoment } from '../../../workflow/city-time.ts'
import { byGallery, type Damage } from '../../../workflow/letters/group-reports.ts'
import { Contact } from './contact.tsx'

interface ReportsProps {
  damages: readonly Damage[]
  contacts: ReadonlyMap<string, string[]>
  mayAct: boolean
  english: boolean
}

/** What is broken on the street as residents see it, by gallery; one damage is one line, however many told of it. */
export function Reports({ damages, contacts, mayAct, english }: ReportsProps) {
  return (
    <section id="reports" aria-label={english ? 'Galleries' : '画廊报修'}>
      <h2>
        {english ? 'Galleries' : '画廊报修'}
        <small>{english ? `${damages.length} open` : `${damages.length} 处没办完`}</small>
      </h2>
      {damages.length === 0 ? <p className="ink3">{english ? 'Nobody reports anything.' : '没有人报。'}</p> : null}
      {byGallery(damages).map((own) => (
        <article key={own[0].gallery}>
          <h3>
            {own[0].gallery} <span className="ink2">{own[0].galleryName}</span>
          </h3>
          {own.map((damage) => (
            <DamageLine key={damage.what} {...{ damage, contacts, mayAct, english }} />
          ))}
        </article>
      ))}
    </section>
  )
}

function DamageLine({ damage, contacts, mayAct, english }: Omit<ReportsProps, 'damages'> & { damage: Damage }) {
  const { what, times, since, last, taken, fault, reports } = damage
  const id = reports[0]?.id
  const words = english ? REPORT_WORDS[what].en : REPORT_WORDS[what].zh
  return (
    <div className={taken ? 'damage' : 'damage open'}>
      <p>
        <b className={taken ? '' : 'red'}>{words}</b>　
        {times > 1 ? <span className="times">{english ? `told ${times} times` : `${times} 人报`}</span> : null}
        <span className="s12 ink3">
          {cityMoment(since)}
          {last === since ? '' : ` – ${cityMoment(last)}`}
        </span>
      </p>
      {/* Each by its number, with or without a note: residents who call are asked for nothing else. */}
      {reports.map(({ id: one, note, reference, panel }) => (
        <p key={one} className="said">
          {note === '' ? '' : `${note} `}
          <span className="s12 ink3">
            {panel === '' ? '' : `${panel}　`}
            {reference}
          </span>
        </p>
      ))}
      <Contact of={reports.flatMap(({ reference }) => contacts.get(reference) ?? [])} english={english} />
      {taken ? (
        <p className="s12 ink2">
          {english ? `Taken on by ${taken.takenBy}` : `${taken.takenBy}在办`}
          {fault === '' ? null : (
            <>
              ，<a href="/admin/posting#faults">{english ? 'a fault under Posting' : '已转成“上画”里的故障'}</a>
            </>
          )}
        </p>
      ) : null}
      {mayAct && id !== undefined ? (
        <div className="acts">
          {taken ? null : <Act id={id} act="take" says={english ? 'I take it on' : '我来办'} strong />}
          {fault === '' ? <Act id={id} act="fault" says={english ? 'Make it a fault' : '转成故障'} /> : null}
          <form method="post" action={`/letters/reports/${id}/close`}>
            <input
              name="note"
              required
              maxLength={200}
              aria-label={english ? 'What was done' : '怎么处理的'}
              placeholder={english ? 'What was done' : '怎么处理的'}
            />
            <button className="kp-small" type="submit">
              {english ? 'Close' : '办完'}
            </button>
          </form>
        </div>
      ) : null}
    </div>
  )
}

function Act({ id, act, says, strong }: { id: string; act: string; says: string; strong?: true }) {
  return (
    <form method="post" action={`/letters/reports/${id}/${act}`}>
      <button className={strong ? 'kp-small strong' : 'kp-small'} type="submit">
        {says}
      </button>
    </form>
  )
}
