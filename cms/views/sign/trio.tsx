import type { Decision } from '../../mapping/to-sign-off.ts'
import { cityMoment } from '../../workflow/city-time.ts'
import { ASKED_WORDS, dueDay, type Step } from '../../workflow/reading-plan.ts'
import { SIGN_OFF_STEPS, STEP_NAMES } from '../../workflow/sign-off.ts'
import type { Sheet } from './read-sheet.ts'
import { Seal } from './seal.tsx'
import { authorWords, dueWords, lateWords, whoIsAsked } from './words.ts'

interface TrioProps {
  sheet: Pick<Sheet, 'edition' | 'line' | 'people'>
  me: string
  english: boolean
}

/** The three readings as seals: signed, void, waited for. */
export function Trio({ sheet, me, english }: TrioProps) {
  const { next } = sheet.line.desk
  return (
    <ol className="kp-trio" aria-label={english ? 'The three readings' : '三审'}>
      {SIGN_OFF_STEPS.map((step) => {
        const { kind, who, said, tone, seal } = stateOf(step, { sheet, me, english })
        const mine = step === next && sheet.line.part === 'asked'
        return (
          <li key={step} className={mine ? 'me' : ''} aria-current={step === next ? 'step' : undefined}>
            <Seal kind={kind} name={seal} step={step} />
            <p>
              <b className="b">{english ? STEP_NAMES[step].en : STEP_NAMES[step].zh}</b>　{who}
              <br />
              <span className={`s12 ${tone}`}>{said}</span>
            </p>
          </li>
        )
      })}
    </ol>
  )
}

function stateOf(step: Step, { sheet, me, english }: TrioProps) {
  const { line, people, edition } = sheet
  const { chain, decisions } = line.sign
  const nameOf = ({ by, byName }: Decision) => (by === me ? (english ? 'you' : '您') : byName)
  const signed = decisions.find((one) => one.step === step && chain.signed.includes(one))
  if (signed)
    return {
      kind: 'ok' as const,
      who: nameOf(signed),
      said: `${cityMoment(signed.at)} ${english ? 'signed' : '签'}`,
      tone: 'ink3',
      seal: signed.byName,
    }
  const lost = decisions.findLast((one) => one.step === step && chain.voided.includes(one))
  if (lost) {
    const over = english
      ? `signed ${cityMoment(lost.at)}, void since it changed`
      : `${cityMoment(lost.at)} 签过，改动后失效`
    const said = step === line.desk.next && line.desk.late > 0 ? `${over}；${lateWords(line.desk.late, english)}` : over
    return { kind: 'void' as const, who: nameOf(lost), said, tone: 'amber', seal: lost.byName }
  }
  const back = decisions.find((one) => one === chain.returned)
  if (step === line.desk.next && back) {
    const said = english ? `given back ${cityMoment(back.at)}` : `${cityMoment(back.at)} ${back.byName}退回`
    return { kind: 'wait' as const, who: authorWords(line, people, me, english), said, tone: 'amber', seal: '' }
  }
  if (step === line.desk.next) {
    const said = dueWords(line.desk, english)
    const tone = line.desk.late > 0 ? 'red b' : 'ink3'
    return { kind: 'wait' as const, who: whoIsAsked(line, people, me, english), said, tone, seal: '' }
  }
  const { person, role, daysBefore } = edition.plan[step]
  const who =
    person === null ? (english ? ASKED_WORDS[role].en : ASKED_WORDS[role].zh) : (people.get(person)?.name ?? '—')
  const due = dueDay(edition.from, daysBefore)
  const after =
    chain.next === null ? '' : english ? `after the ${STEP_NAMES[chain.next].en}` : `等${STEP_NAMES[chain.next].zh}`
  const by = due === '' ? '' : english ? `, due ${due.slice(5)}` : `，${due.slice(5)} 前审完`
  return {
    kind: 'wait' as const,
    who: person === me ? (english ? 'you' : '您') : who,
    said: `${after}${by}`,
    tone: 'ink3',
    seal: '',
  }
}
