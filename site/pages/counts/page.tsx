import { PageFrame } from '../../parts/page-frame/web.tsx'
import { Tally } from '../../parts/tally/web.tsx'
import { Words } from '../../parts/words/web.tsx'
import type { CountsProps } from './props.ts'
import { COUNTS, figure } from './words.ts'

export function CountsPage({ frame, counted, privacy }: CountsProps) {
  const { lang, title } = frame
  const words = COUNTS[lang]
  const { scans, reads } = words
  const how = (
    <a className="more" href={`${privacy}#counted`}>
      {words.how}
    </a>
  )
  if (!counted)
    return (
      <PageFrame of={frame}>
        <div className="w gh">
          <div>
            <h1>{title}</h1>
            <p>{words.none}</p>
          </div>
        </div>
        <div className="w">
          <p>{words.noneMore}</p>
          <p>{how}</p>
        </div>
      </PageFrame>
    )
  const { finding, period, panels, towns, rest, editions } = counted
  return (
    <PageFrame of={frame}>
      <div className="w gh">
        <div>
          <h1>{title}</h1>
          <p className="song finding">{finding}</p>
          <p className="s">{period}</p>
        </div>
      </div>
      <div className="w tallies">
        <p className="note">{words.rule}</p>
        <p>{how}</p>
        <section className="sec" aria-labelledby="panels-title">
          <h2 id="panels-title">{words.panels}</h2>
          <Tally lines={panels} heads={{ name: words.panel, scans, reads }} say={figure} lang={lang} />
        </section>
        <section className="sec" aria-labelledby="places-title">
          <h2 id="places-title">{words.places}</h2>
          {towns.length === 0 ? <p>{words.placesNone}</p> : null}
          {towns.map(({ name, galleries }) => (
            <details key={name.text} className="fold">
              <summary>
                <span>
                  <Words of={name} /> <small>{words.listed(galleries.length)}</small>
                </span>
              </summary>
              <Tally lines={galleries} heads={{ name: words.gallery, scans, reads }} say={figure} lang={lang} />
            </details>
          ))}
          {towns.length > 0 && rest > 0 ? <p className="s">{words.rest(rest)}</p> : null}
        </section>
        {editions.length > 1 ? (
          <section className="sec" aria-labelledby="earlier-title">
            <h2 id="earlier-title">{words.earlier}</h2>
            <Tally lines={editions} heads={{ name: words.month, scans, reads }} say={figure} lang={lang} />
          </section>
        ) : null}
      </div>
    </PageFrame>
  )
}
