import type { ResidentQuestion } from '../../../payload-types.ts'
import { cityMoment } from '../../../workflow/city-time.ts'
import { AnswerForm } from './answer-form.tsx'

interface ReleasedProps {
  released: readonly ResidentQuestion[]
  mayAct: boolean
  english: boolean
}

/** What stands on the site, the newest first. */
export function Released({ released, mayAct, english }: ReleasedProps) {
  return (
    <section id="released" aria-label={english ? 'Public answers' : '已经公开'}>
      <h2>
        {english ? 'Public answers' : '已经公开'}
        <small>
          <a href="/questions/">{english ? 'on the site' : '看网站上的“大家问”'}</a>
        </small>
      </h2>
      {released.length === 0 ? <p className="ink3">{english ? 'None yet.' : '还没有。'}</p> : null}
      {released.map((question) => {
        const { id, asked, answer, releasedBy, releasedAt, writtenBy } = question
        return (
          <article key={id} id={`question-${id}`}>
            <p className="asks">{asked?.zh}</p>
            <p className="said">{answer?.zh}</p>
            <p className="s12 ink3">
              {english ? `Written by ${writtenBy}, released by ${releasedBy}` : `${writtenBy}写，${releasedBy}公开`}　
              {cityMoment(releasedAt ?? '')}
            </p>
            {mayAct ? (
              <div className="acts">
                <form method="post" action={`/letters/questions/${id}/withdraw`}>
                  <button className="kp-small" type="submit">
                    {english ? 'Take off the site' : '从网上撤下'}
                  </button>
                </form>
              </div>
            ) : null}
            <AnswerForm {...{ question, english }} />
          </article>
        )
      })}
    </section>
  )
}
