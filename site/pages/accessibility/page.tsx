import { PageFrame } from '../../parts/page-frame/web.tsx'
import { ReadAloud } from '../../parts/read-aloud/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { Words } from '../../parts/words/web.tsx'
import type { AccessibilityProps, ToldCriterion } from './props.ts'
import { STATEMENT } from './words.ts'

/** What the site does for everyone, criterion by criterion, with what each rests on. */
export function AccessibilityPage({ frame, on, axe, counts, principles, beyond }: AccessibilityProps) {
  const words = STATEMENT[frame.lang]
  return (
    <PageFrame of={frame}>
      <div className="w gh">
        <h1 data-read="">{UI[frame.lang].accessibility}</h1>
      </div>
      <div className="w art">
        <div className="txt" data-read="">
          <div className="tools solo" />
          <p>{words.aim}</p>
          <p>{words.found(on, counts, axe)}</p>
          <Part title={words.limitsTitle} texts={words.limits} />
          <Part title={words.nationalTitle} texts={words.national} />
          <section>
            <h2>{words.beyondTitle}</h2>
            <div className="rich">
              <ul>
                {beyond.map(({ text, passed }) => (
                  <li key={text}>
                    {text}
                    {passed ? null : <strong> ({words.verdicts['not-yet']})</strong>}
                  </li>
                ))}
              </ul>
            </div>
          </section>
          <section>
            <h2>{words.tellTitle}</h2>
            <p>
              <Words of={{ ...frame.shared.site.host, text: words.tell(frame.shared.site.host.text) }} />
            </p>
          </section>
          <section>
            <h2>{words.criteriaTitle}</h2>
            {principles.map(({ name, criteria }) => (
              <div key={name}>
                <h3>{name}</h3>
                <dl className="criteria">
                  {criteria.map((one) => (
                    <One key={one.no} of={one} verdict={words.verdicts[one.verdict]} />
                  ))}
                </dl>
              </div>
            ))}
          </section>
        </div>
      </div>
      <ReadAloud of={frame} />
    </PageFrame>
  )
}

function Part({ title, texts }: { title: string; texts: string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <div className="rich">
        <ul>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function One({ of, verdict }: { of: ToldCriterion; verdict: string }) {
  return (
    <div className={of.verdict}>
      <dt>
        <span className="num">{of.no}</span> {of.name} <span className="s">{of.level}</span>
      </dt>
      <dd className="how">{verdict}</dd>
      {of.why.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </div>
  )
}
