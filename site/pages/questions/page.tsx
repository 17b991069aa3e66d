import { AnsweredList } from '../../parts/letters/answered.tsx'
import { LETTER_WORDS } from '../../parts/letters/words.ts'
import { PageFrame } from '../../parts/page-frame/web.tsx'
import { Periods } from '../../parts/periods/web.tsx'
import { InChinese, to, Words } from '../../parts/words/web.tsx'
import type { QuestionsProps } from './props.ts'

/** Questions that were answered in public, by the panel they were asked about. */
export function QuestionsPage({ frame, title, panels, general, years }: QuestionsProps) {
  const words = LETTER_WORDS[frame.lang]
  const base = frame.lang === 'en' ? '/en' : ''
  return (
    <PageFrame of={frame}>
      <div className="w rail">
        <div className="sh">
          {title === words.answered ? null : (
            <ol className="crumb">
              <li>
                <a href={`${base}/questions/`}>{words.answered}</a>
              </li>
            </ol>
          )}
          <h1 className="title">{title}</h1>
          <p>{words.answeredIntro}</p>
          <p className="btns">
            <a className="btn" href={`${base}/say/ask/`}>
              {words.ask}
            </a>
          </p>
        </div>
        <div>
          {panels.length + general.length === 0 ? <p>{words.noneYet}</p> : null}
          {panels.map(({ title: panel, link, answered }) => (
            <section key={link.href} aria-label={panel.text}>
              <h2>
                <a {...to(link)}>
                  <Words of={panel} />
                </a>
                <InChinese link={link} lang={frame.lang} />
              </h2>
              <AnsweredList of={answered} lang={frame.lang} />
            </section>
          ))}
          {general.length > 0 ? (
            <section aria-label={words.general}>
              <h2>{words.general}</h2>
              <AnsweredList of={general} lang={frame.lang} />
            </section>
          ) : null}
          {years.length > 0 ? (
            <section aria-labelledby="years">
              <h2 id="years">{words.answeredYears}</h2>
              <Periods of={years} name={words.answeredYears} />
            </section>
          ) : null}
        </div>
      </div>
    </PageFrame>
  )
}
