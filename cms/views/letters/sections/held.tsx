import { cityMoment } from '../../../workflow/city-time.ts'
import { HOLD_WORDS } from '../../../workflow/letters/hold-reasons.ts'
import type { HeldLetter } from '../read-letters.ts'

interface HeldProps {
  held: readonly HeldLetter[]
  mayAct: boolean
  english: boolean
}

/** What looks like a robot's, folded away: nothing is thrown away unread. */
export function Held({ held, mayAct, english }: HeldProps) {
  if (held.length === 0) return null
  return (
    <section id="held" aria-label={english ? 'Held' : '先放着的'}>
      <details open={held.length <= 5}>
        <summary>
          <h2>
            {english ? 'Held' : '先放着的'}
            <small>
              {english ? `${held.length}, looked at by a person first` : `${held.length} 封，像是机器寄的，由人看一眼`}
            </small>
          </h2>
        </summary>
        <ul className="rows">
          {held.map(({ id, kind, reference, about, text, reasons, times, at }) => (
            <li key={reference}>
              <div>
                <p className="said">{text === '' ? (english ? 'No text' : '没有写字') : text}</p>
                <p className="s12 ink3">
                  {about}　{cityMoment(at)}　{reference}
                  {times > 1 ? `　×${times}` : ''}　
                  <span className="amber">
                    {reasons.map((reason) => (english ? HOLD_WORDS[reason].en : HOLD_WORDS[reason].zh)).join('，')}
                  </span>
                </p>
              </div>
              {mayAct ? (
                <div className="acts">
                  <form method="post" action={`/letters/${kind}/${id}/accept`}>
                    <button className="kp-small" type="submit">
                      {english ? 'A person’s' : '是人写的'}
                    </button>
                  </form>
                  <form method="post" action={`/letters/${kind}/${id}/close`}>
                    <input type="hidden" name="note" value={english ? 'a robot’s' : '机器寄的'} />
                    <button className="kp-small" type="submit">
                      {english ? 'Put away' : '收掉'}
                    </button>
                  </form>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
