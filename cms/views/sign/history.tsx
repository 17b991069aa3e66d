import { cityMoment } from '../../workflow/city-time.ts'
import { RETURN_WORDS, STEP_NAMES } from '../../workflow/sign-off.ts'
import type { DeskLine } from './read-desk.ts'

/** Every decision on this panel, newest first, with what it said. */
export function History({ line, english }: { line: DeskLine; english: boolean }) {
  const { decisions, chain, input } = line.sign
  if (decisions.length === 0) return null
  return (
    <section className="kp-history">
      <h2>{english ? 'Decisions' : '审签经过'}</h2>
      <ul className="kp-rows">
        {decisions.toReversed().map((one) => {
          const step = english ? STEP_NAMES[one.step].en : STEP_NAMES[one.step].zh
          const returned = one.verdict === 'returned'
          const verdict = returned ? (english ? 'gave it back' : '退回') : english ? 'signed' : '签'
          const reason = one.reason === null ? '' : english ? RETURN_WORDS[one.reason].en : RETURN_WORDS[one.reason].zh
          const counts = chain.signed.includes(one)
          const gone = !returned && !counts ? (english ? ', void' : '，已失效') : ''
          const at = one.hash === input.hash ? '' : english ? ' (earlier state)' : '（改动之前）'
          return (
            <li key={one.id}>
              <p>
                <b className="b">{step}</b>　{one.byName} {verdict}
                {reason === '' ? '' : `：${reason}`}
                <span className="ink3">
                  {gone}
                  {at}
                </span>
              </p>
              <span className="s12 ink3">{cityMoment(one.at)}</span>
              {one.note === '' ? null : <p className="note">{one.note}</p>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
