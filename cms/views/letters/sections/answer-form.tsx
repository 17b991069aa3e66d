import type { ResidentQuestion } from '../../../payload-types.ts'

interface AnswerFormProps {
  question: ResidentQuestion
  english: boolean
}

/** The question in public words, its answer, and who answers: Chinese always, English when there is any. */
export function AnswerForm({ question, english }: AnswerFormProps) {
  const { id, state, asked, answer, answerer, passedTo } = question
  const field = (name: string, label: string, value: string, rows: number) => (
    <label>
      <span>{label}</span>
      <textarea {...{ name, rows, defaultValue: value }} />
    </label>
  )
  const line = (name: string, label: string, value: string) => (
    <label>
      <span>{label}</span>
      <input {...{ name, defaultValue: value, maxLength: 180 }} />
    </label>
  )
  return (
    <details>
      <summary className="kp-link">
        {state === 'answered' ? (english ? 'Change the answer' : '改回答') : english ? 'Write the answer' : '写回答'}
      </summary>
      <form className="answer" method="post" action={`/letters/questions/${id}/answer`}>
        {field(
          'asked',
          english ? 'The question as public' : '公开的问题（可以改短、改通顺）',
          asked?.zh ?? question.question ?? '',
          2,
        )}
        {field('answer', english ? 'Answer' : '回答', answer?.zh ?? '', 5)}
        {line('answerer', english ? 'Answered by (public)' : '谁回答的（公开，可空）', answerer?.zh ?? passedTo ?? '')}
        <details>
          <summary className="kp-link">{english ? 'In English' : '英文（可空）'}</summary>
          {field('askedEn', english ? 'Question in English' : '英文的问题', asked?.en ?? '', 2)}
          {field('answerEn', english ? 'Answer in English' : '英文的回答', answer?.en ?? '', 5)}
          {line('answererEn', english ? 'Answered by, in English' : '英文的回答人', answerer?.en ?? '')}
        </details>
        <button className="kp-small strong" type="submit">
          {english ? 'Save for another editor' : '写好，请另一位编辑公开'}
        </button>
      </form>
    </details>
  )
}
