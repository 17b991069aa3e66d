import { orFew, shareRight } from '../../../workflow/letters/few.ts'
import type { QuizLine } from '../read-quiz.ts'

/** How the quizzes on the site are answered: numbers of three months, in steps of five, few as “<5”. */
export function Quiz({ quiz, english }: { quiz: readonly QuizLine[]; english: boolean }) {
  return (
    <section id="quiz" aria-label={english ? 'Quizzes' : '答题'}>
      <h2>
        {english ? 'Quizzes' : '答题'}
        <small>{english ? 'three months, nobody’s name' : '近三个月，只有数'}</small>
      </h2>
      {quiz.length === 0 ? (
        <p className="ink3">{english ? 'Nobody has answered yet.' : '还没有人答题。'}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{english ? 'Question' : '题'}</th>
              <th scope="col">{english ? 'Answers' : '答的次数'}</th>
              <th scope="col">{english ? 'Right' : '答对'}</th>
            </tr>
          </thead>
          <tbody>
            {quiz.map(({ panel, question, right, total }) => {
              const share = shareRight({ right, total })
              return (
                <tr key={panel + question}>
                  <th scope="row">
                    {question} <a href={`/panels/${panel}/`}>{panel}</a>
                  </th>
                  <td>{orFew(total)}</td>
                  <td>{share === null ? '—' : english ? `about ${share}%` : `约 ${share}%`}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}
