import { BulletinList } from '../../parts/bulletin-list/web.tsx'
import { Subscribe } from '../../parts/calendar/subscribe.tsx'
import { MonthTable } from '../../parts/calendar/web.tsx'
import { PageFrame } from '../../parts/page-frame/web.tsx'
import { Periods } from '../../parts/periods/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import type { BulletinsProps } from './props.ts'
import { YEAR_WORDS } from './words.ts'

export function BulletinsPage({ frame, coming, over, years, months, webcal }: BulletinsProps) {
  const ui = UI[frame.lang]
  const words = YEAR_WORDS[frame.lang]
  return (
    <PageFrame of={frame}>
      <div className="w rail">
        <div className="sh">
          <h1 className="title">{ui.bulletins}</h1>
          <ul className="tabs">
            <li>
              <a href="#coming">
                {ui.coming} <small className="num">{coming.length}</small>
              </a>
            </li>
            <li>
              <a href="#over">
                {ui.isOver} <small className="num">{over.length}</small>
              </a>
            </li>
            {years.length > 0 ? (
              <li>
                <a href="#earlier">{words.earlierShort}</a>
              </li>
            ) : null}
          </ul>
          <Subscribe webcal={webcal} lang={frame.lang} />
          {months.map(({ month, on }) => (
            <MonthTable key={month} month={month} on={on} lang={frame.lang} />
          ))}
        </div>
        <div>
          <section id="coming" aria-labelledby="coming-title">
            <h2 className="vh" id="coming-title">
              {ui.coming}
            </h2>
            {coming.length > 0 ? <BulletinList of={coming} lang={frame.lang} /> : <p>{ui.noBulletins}</p>}
          </section>
          {over.length > 0 ? (
            <section id="over" aria-labelledby="over-title">
              <div className="hd">
                <h2 id="over-title">{ui.isOver}</h2>
              </div>
              <BulletinList of={over} lang={frame.lang} />
            </section>
          ) : (
            <span id="over" />
          )}
          {years.length > 0 ? (
            <section id="earlier" aria-labelledby="earlier-title">
              <div className="hd">
                <h2 id="earlier-title">{words.earlier}</h2>
              </div>
              <Periods of={years} name={words.years} />
            </section>
          ) : null}
        </div>
      </div>
    </PageFrame>
  )
}
