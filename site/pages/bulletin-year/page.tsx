import { BulletinList } from '../../parts/bulletin-list/web.tsx'
import { PageFrame } from '../../parts/page-frame/web.tsx'
import { Periods } from '../../parts/periods/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { YEAR_WORDS } from '../bulletins/words.ts'
import { PrevNext } from '../prev-next.tsx'
import type { BulletinYearProps } from './props.ts'

/** What is over: a year by its months, or one month of a full year. */
export function BulletinYearPage(props: BulletinYearProps) {
  const { frame, year, title, count, sections, rows, strip, years, previous, next } = props
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
          {strip.length > 0 ? <Periods of={strip} name={words.months} strip /> : null}
        </div>
        <div>
          {sections.map(({ id, name, bulletins }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              {/* The page of one month has its name above. */}
              <div className={year ? 'vh' : 'hd'}>
                <h2 id={`${id}-title`}>{name}</h2>
              </div>
              <BulletinList of={bulletins} lang={frame.lang} />
            </section>
          ))}
          {rows.length > 0 ? (
            <section aria-label={words.months}>
              <ul className="rows">
                {rows.map((month) => (
                  <li key={month.href}>
                    <a href={month.href}>
                      <span>{month.name}</span>
                      <span className="num">{month.count}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
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
