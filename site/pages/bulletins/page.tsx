import { BulletinList } from '../../parts/bulletin-list/web.tsx'
import { Subscribe } from '../../parts/calendar/subscribe.tsx'
import { MonthTable } from '../../parts/calendar/web.tsx'
import { PageFrame } from '../../parts/page-frame/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import type { BulletinsProps } from './props.ts'

export function BulletinsPage({ frame, coming, over, months, webcal }: BulletinsProps) {
  const ui = UI[frame.lang]
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
        </div>
      </div>
    </PageFrame>
  )
}
