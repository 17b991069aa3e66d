import type { AdminViewServerProps } from 'payload'
import { toActor } from '../../access/actor.ts'
import { isEditor, RIGHTS } from '../../access/rights.ts'
import { InAdmin } from '../in-admin.tsx'
import { NotYours } from './not-yours.tsx'
import { type Letters, readLetters } from './read-letters.ts'
import { readQuiz } from './read-quiz.ts'
import { Held } from './sections/held.tsx'
import { Questions } from './sections/questions.tsx'
import { Quiz } from './sections/quiz.tsx'
import { Released } from './sections/released.tsx'
import { Reports } from './sections/reports.tsx'
import './letters.css'

/** `/admin/letters`: what residents say. Broken galleries first, then questions, then what is held, then the quizzes. */
export async function LettersView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (!req.user) return null
  const english = req.i18n.language === 'en'
  const actor = toActor(req.user)
  if (RIGHTS['resident-reports'].read[actor] !== 'yes')
    return (
      <InAdmin {...props}>
        <NotYours english={english} />
      </InAdmin>
    )
  const mayAct = isEditor(actor)
  const [letters, quiz] = await Promise.all([
    readLetters({ payload: req.payload, user: req.user }, mayAct),
    readQuiz(req.payload),
  ])
  const { damages, questions, released, held, contacts } = letters
  const me = String(req.user.id)
  return (
    <InAdmin {...props}>
      <div className="kp kp-letters">
        <header>
          <div className="eyebrow">{english ? 'What residents say' : '来信'}</div>
          <h1 className="title">{toFinding(letters, english)}</h1>
        </header>
        <div className="kp-pair">
          <Reports {...{ damages, contacts, mayAct, english }} />
          <Questions {...{ questions, contacts, mayAct, me, english }} />
        </div>
        <Held {...{ held, mayAct, english }} />
        <div className="kp-pair">
          <Released {...{ released, mayAct, english }} />
          <Quiz {...{ quiz, english }} />
        </div>
      </div>
    </InAdmin>
  )
}

/** The title is the finding. */
function toFinding({ damages, questions, held }: Letters, english: boolean): string {
  const fresh = damages.filter(({ taken }) => taken === null)
  const galleries = new Set(fresh.map(({ gallery }) => gallery)).size
  const open = questions.filter(({ state }) => state === 'new' || state === 'passed').length
  const ready = questions.filter(({ state }) => state === 'answered').length
  const parts = english
    ? [
        galleries > 0 ? `${galleries} galleries reported` : '',
        open > 0 ? `${open} questions to answer` : '',
        ready > 0 ? `${ready} to release` : '',
        held.length > 0 ? `${held.length} held` : '',
      ]
    : [
        galleries > 0 ? `${galleries} 座画廊有人报` : '',
        open > 0 ? `${open} 个问题等回答` : '',
        ready > 0 ? `${ready} 条等公开` : '',
        held.length > 0 ? `${held.length} 封先放着` : '',
      ]
  const said = parts.filter((part) => part !== '')
  if (said.length === 0) return english ? 'Nothing is waiting' : '没有等着办的来信'
  return said.join(english ? ', ' : '，')
}
