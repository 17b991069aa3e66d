import { PageFrame } from '../../parts/page-frame/web.tsx'
import { plain, Words } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import type { CalendarsProps, ListedCalendar } from './props.ts'
import { CALENDAR_WORDS } from './words.ts'

export function CalendarsPage({ frame, city, towns, feeds }: CalendarsProps) {
  const { lang } = frame
  const words = CALENDAR_WORDS[lang]
  return (
    <PageFrame of={frame}>
      <div className="w rail">
        <div className="sh">
          <h1 className="title">{words.title}</h1>
          <p>{words.intro}</p>
          <section aria-labelledby="city">
            <h2 id="city">{words.city}</h2>
            <Calendar of={city} lang={lang} named={false} />
            <p className="s plain">{words.how}</p>
          </section>
        </div>
        <div>
          <section aria-label={words.title}>
            {towns.map(({ town, communities }) => (
              <details className="fold" key={town.ics}>
                <summary>
                  <span>
                    <Words of={town.name} /> <small className="s num">{words.own(town.coming)}</small>
                  </span>
                </summary>
                <ul className="cals">
                  {[town, ...communities].map((one) => (
                    <li key={one.ics}>
                      <Calendar of={one} lang={lang} named />
                    </li>
                  ))}
                </ul>
              </details>
            ))}
          </section>
          <section aria-labelledby="feeds">
            <h2 id="feeds">{words.feeds}</h2>
            <p className="plain">{words.feedsIntro}</p>
            <ul className="cals">
              {feeds.map(({ title, atom, json }) => (
                <li key={atom}>
                  <p className="cal-of">
                    <b>{title}</b>
                    <a className="more" href={atom} type="application/atom+xml">
                      <span className="vh">{title} </span>Atom
                    </a>
                    <a className="more" href={json} type="application/feed+json">
                      <span className="vh">{title} </span>JSON
                    </a>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </PageFrame>
  )
}

/** The two ways to a calendar; the place is part of each link, for whoever hears links alone. */
function Calendar({ of, lang, named }: { of: ListedCalendar; lang: Lang; named: boolean }) {
  const words = CALENDAR_WORDS[lang]
  const name = (
    <span className="vh">
      {lang === 'zh' ? '：' : ': '}
      <Words of={of.name} />
    </span>
  )
  return (
    <p className="cal-of">
      {named ? (
        <b>
          <Words of={of.name} />
        </b>
      ) : null}
      <a className={named ? 'more' : 'btn'} href={of.webcal}>
        {words.subscribe}
        {name}
      </a>
      <a className={named ? 'more' : 'btn o'} href={of.ics} type="text/calendar" download={`${plain(of.name)}.ics`}>
        {words.download}
        {name}
      </a>
    </p>
  )
}
