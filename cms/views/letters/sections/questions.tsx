import type { ResidentQuestion } from '../../../payload-types.ts'
import { cityMoment } from '../../../workflow/city-time.ts'
import { QUESTION_WORDS } from '../../../workflow/letters/may-release.ts'
import { panelWords } from '../../../workflow/letters/panel-words.ts'
import { AnswerForm } from './answer-form.tsx'
import { Contact } from './contact.tsx'

interface QuestionsProps {
  questions: readonly ResidentQuestion[]
  contacts: ReadonlyMap<string, string[]>
  mayAct: boolean
  /** Id of whoever looks: nobody releases their own answer. */
  me: string
  english: boolean
}

/** What residents ask and nobody can read yet, the oldest first. */
export function Questions({ questions, contacts, mayAct, me, english }: QuestionsProps) {
  return (
    <section id="questions" aria-label={english ? 'Questions' : '提问'}>
      <h2>
        {english ? 'Questions' : '提问'}
        <small>{english ? `${questions.length} open` : `${questions.length} 个`}</small>
      </h2>
      {questions.length === 0 ? <p className="ink3">{english ? 'No questions wait.' : '没有等回答的问题。'}</p> : null}
      {questions.map((question) => (
        <Question key={question.id} {...{ question, contacts, mayAct, me, english }} />
      ))}
    </section>
  )
}

function Question({
  question,
  contacts,
  mayAct,
  me,
  english,
}: Omit<QuestionsProps, 'questions'> & { question: ResidentQuestion }) {
  const { id, reference, state, times, gallery, createdAt, passedTo, writtenBy } = question
  const panel = panelWords(question)
  const words = english ? QUESTION_WORDS[state].en : QUESTION_WORDS[state].zh
  const isAnswered = state === 'answered'
  return (
    <article id={`question-${id}`}>
      <p className="asks">{question.question}</p>
      <p className="s12 ink3">
        {panel === '' ? '' : `${panel}　`}
        {gallery ? `${gallery}　` : ''}
        {cityMoment(createdAt)}　{reference}
        {times > 1 ? (english ? `　asked ${times} times` : `　${times} 人问过`) : ''}
      </p>
      <p className="s12">
        <b className={state === 'new' ? 'red' : ''}>{words}</b>
        {state === 'passed' ? `：${passedTo}` : ''}
        {isAnswered ? (english ? `, written by ${writtenBy}` : `，${writtenBy}写的`) : ''}
      </p>
      <Contact of={contacts.get(reference)} english={english} />
      {isAnswered ? <p className="said">{question.answer?.zh}</p> : null}
      <div className="acts">
        {isAnswered && mayAct ? (
          question.writtenById === me ? (
            <p className="s12 ink3">{english ? 'Another editor releases it.' : '回答是您写的，要另一位编辑来公开。'}</p>
          ) : (
            <form method="post" action={`/letters/questions/${id}/release`}>
              <button className="kp-small strong" type="submit">
                {english ? 'Release' : '公开'}
              </button>
            </form>
          )
        ) : null}
        {isAnswered ? null : (
          <form method="post" action={`/letters/questions/${id}/pass`}>
            <input
              name="to"
              required
              maxLength={60}
              defaultValue={passedTo ?? ''}
              aria-label={english ? 'Passed to' : '转给谁'}
              placeholder={english ? 'To whom' : '转给谁，如“气象台 高工”'}
            />
            <button className="kp-small" type="submit">
              {english ? 'Passed on' : '转给科学家'}
            </button>
          </form>
        )}
        {mayAct ? <CloseForm id={id} english={english} /> : null}
      </div>
      <AnswerForm {...{ question, english }} />
    </article>
  )
}

function CloseForm({ id, english }: { id: number; english: boolean }) {
  return (
    <form method="post" action={`/letters/questions/${id}/close`}>
      <input
        name="note"
        required
        maxLength={200}
        aria-label={english ? 'Why it is not answered' : '为什么不回答'}
        placeholder={english ? 'Why not' : '为什么不回答'}
      />
      <button className="kp-small" type="submit">
        {english ? 'Close' : '不答，关了'}
      </button>
    </form>
  )
}
