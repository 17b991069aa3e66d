import { AnsweredList } from '../../parts/letters/answered.tsx'
import { LETTER_WORDS } from '../../parts/letters/words.ts'
import { PageFrame } from '../../parts/page-frame/web.tsx'
import { InChinese, to, Words } from '../../parts/words/web.tsx'
import type { QuestionsProps } from './props.ts'

/** Every question that was answered in public, by the panel it was asked about. */
export function QuestionsPage({ frame, panels, general }: QuestionsProps) {
  const words = LETTER_WORDS[frame.lang]
  const base = frame.lang === 'en' ? '/en' : ''
  return (
    <PageFrame of={frame}>
      <div className="w rail">
        <div className="sh">
          <h1 className="title">{words.answered}</h1>
          <p>{words.answeredIntro}</p>
          <p className="btns">
            <a className="btn" href={`${base}/say/ask/`}>
              {words.ask}
            </a>
          </p>
        </div>
        <div>
          {panels.length + general.length === 0 ? <p>{words.noneYet}</p> : null}
          {panels.map(({ title, link, answered }) => (
            <section key={link.href} aria-label={title.text}>
              <h2>
                <a {...to(link)}>
                  <Words of={title} />
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
        </div>
      </div>
    </PageFrame>
  )
}
