import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { toActor } from '../../access/actor.ts'
import { RIGHTS } from '../../access/rights.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { InAdmin } from '../in-admin.tsx'
import { pressPort } from '../press-port.ts'
import { DeskRow } from './desk-row.tsx'
import { PlanLine } from './plan-line.tsx'
import { type DeskLine, readDesk, sortDesk, toVersion } from './read-desk.ts'
import './sign.css'

/** `/admin/sign`: what waits for whoever looks, for authors, and for others. */
export async function DeskView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { user } = req
  if (!user || RIGHTS['sign-offs'].create[toActor(user)] !== 'yes') return null
  const english = req.i18n.language === 'en'
  const today = cityDay()
  const me = String(user.id)
  const desk = await readDesk(req, { id: me, role: String(user.role) }, { today })
  const { mine, author, others } = sortDesk(desk)
  const port = pressPort()
  const urlOf = (line: DeskLine) => port?.posterUrl(toVersion(line)) ?? null
  const section = (name: { zh: string; en: string }, lines: readonly DeskLine[]) =>
    lines.length === 0 ? null : (
      <section className="kp-waiting" aria-label={english ? name.en : name.zh}>
        <h2>
          {english ? name.en : name.zh}
          <small>{english ? lines.length : `${lines.length} 块`}</small>
        </h2>
        <ul>
          {lines.map((line) => (
            <DeskRow
              key={`${line.edition} ${line.panel}`}
              {...{ line, me, english }}
              people={desk.people}
              url={urlOf(line)}
            />
          ))}
        </ul>
      </section>
    )
  return (
    <InAdmin {...props}>
      <div className="kp kp-sign-list">
        <h1 className="title">{titleOf({ mine, author, others }, english)}</h1>
        {mine.length === 0 ? <NothingForMe {...{ english, author, others }} /> : null}
        {section({ zh: '等您签', en: 'For you' }, mine)}
        {section({ zh: '等作者改', en: 'With the author' }, author)}
        {section({ zh: '等别人签', en: 'For others' }, others)}
        <section className="kp-waiting" aria-label={english ? 'Editions' : '各期'}>
          <h2>{english ? 'Editions' : '各期'}</h2>
          {desk.editions.map((edition) => (
            <PlanLine key={edition.month} edition={edition} people={desk.people} english={english} />
          ))}
          <p>
            <Link className="kp-link" href="/admin/collections/sign-offs">
              {english ? 'All records' : '全部审签记录'}
            </Link>
          </p>
        </section>
      </div>
    </InAdmin>
  )
}

type Waiting = ReturnType<typeof sortDesk>

function titleOf({ mine, author, others }: Waiting, english: boolean): string {
  const late = mine.filter((line) => line.desk.late > 0).length
  if (mine.length > 0)
    return english
      ? `${mine.length} for you to sign${late > 0 ? `, ${late} late` : ''}`
      : `等您签 ${mine.length} 块${late > 0 ? `，晚了 ${late} 块` : ''}`
  if (author.length + others.length > 0) return english ? 'Nothing waits for you' : '没有等您签的'
  return english ? 'Everything is signed' : '都签完了'
}

function NothingForMe({ author, others, english }: Omit<Waiting, 'mine'> & { english: boolean }) {
  const open = author.length + others.length
  return (
    <p className="ink2 kp-none">
      {open === 0
        ? english
          ? 'Panels come here as soon as an edition holds them; who reads them and by when stands in the edition.'
          : '画面放进一期，就会在这里等审；请谁审、哪天前审完，写在那一期里。'
        : english
          ? 'You wrote it, signed it already, or somebody else is asked. What waits for others stands below.'
          : '要么是您写的，要么您已经签过，要么请了别人。等别人的列在下面，急的话可以代审。'}
    </p>
  )
}
