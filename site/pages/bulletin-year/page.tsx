import { Periods } from '../../parts/bulletin-list/periods.tsx'
import { BulletinList } from '../../parts/bulletin-list/web.tsx'
import { PageFrame } from '../../parts/page-frame/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { YEAR_WORDS } from '../bulletins/words.ts'
import { PrevNext } from '../prev-next.tsx'
import type { BulletinYearProps } from './props.ts'

/** What is over: a year by its months, or one month of a full year. */
export function BulletinYearPage(props: BulletinYearProps) {
  const { frame, year, title, count, months, sections, years, previous, next } = props
  const words = YEAR_WORDS[frame.lang]
  const base = frame.lang === 'en' ? '/en' : ''
  return (
    <PageFrame of={frame}>
      <div className="w rail">
        <div className="sh">
          <ol className="crumb">
            <li>
              <a href={`${base}/bulletins/`}>{UI[frame.lang].bulletins}</a>
            </li>
            {year ? (
              <li>
                <a href={year.href}>{year.name}</a>
              </li>
            ) : null}
          </ol>
          <h1 className="title">{title}</h1>
          <p>{words.all(count)}</p>
          {months.length > 1 || sections.length === 0 ? <Periods of={months} name={words.months} /> : null}
        </div>
        <div>
          {sections.map(({ id, name, bulletins }) => (
            <section key={id} id={id} className="month" aria-labelledby={`${id}-title`}>
              <div className="hd">
                <h2 id={`${id}-title`}>{name}</h2>
              </div>
              <BulletinList of={bulletins} lang={frame.lang} />
            </section>
          ))}
          <PrevNext
            lang={frame.lang}
            previous={previous && { says: words.previous, title: { text: previous.title }, link: previous }}
            next={next && { says: words.next, title: { text: next.title }, link: next }}
          />
          {years.length > 1 ? (
            <section aria-labelledby="years">
              <div className="hd">
                <h2 id="years">{words.years}</h2>
              </div>
              <Periods of={years} name={words.years} />
            </section>
          ) : null}
        </div>
      </div>
    </PageFrame>
  )
}
