import { Link } from '@payloadcms/ui'
import { cityMoment } from '../../workflow/city-time.ts'
import { RETURN_WORDS, SIGN_OFF_STEPS, STEP_NAMES } from '../../workflow/sign-off.ts'
import type { DeskLine, Person } from './read-desk.ts'
import { Seal } from './seal.tsx'
import { authorWords, dueWords, whoIsAsked } from './words.ts'

interface DeskRowProps {
  line: DeskLine
  people: ReadonlyMap<string, Person>
  me: string
  url: string | null
  english: boolean
}

/** One panel that waits: its poster, its seals, who is asked, what is late. */
export function DeskRow({ line, people, me, url, english }: DeskRowProps) {
  const { sign, desk, no, edition, title } = line
  const step = desk.next === null ? '' : english ? STEP_NAMES[desk.next].en : STEP_NAMES[desk.next].zh
  return (
    <li>
      <Link className="row" href={`/admin/sign/${edition}/${no}`}>
        <span className="thumb">{url === null ? null : <img src={url} alt="" loading="lazy" />}</span>
        <span className="what">
          <small className="ink3">
            {edition}　{english ? `panel ${no}` : `第 ${no} 版`}
          </small>
          <b className="song">{title}</b>
          <span className="ink2">{sayWhy(line, english)}</span>
        </span>
        <span className="seals">
          {SIGN_OFF_STEPS.map((one) => {
            const signed = sign.decisions.find((d) => d.step === one && sign.chain.signed.includes(d))
            const lost = sign.decisions.findLast((d) => d.step === one && sign.chain.voided.includes(d))
            const record = signed ?? lost
            return (
              <Seal key={one} kind={signed ? 'ok' : lost ? 'void' : 'wait'} name={record?.byName ?? ''} step={one} />
            )
          })}
        </span>
        <span className="who">
          <span>
            <b className="b">{step}</b>　
            {desk.waitsFor === 'author'
              ? authorWords(line, people, me, english)
              : whoIsAsked(line, people, me, english)}
          </span>
          <span className={desk.late > 0 ? 'red b' : 'ink3'}>{dueWords(desk, english)}</span>
        </span>
      </Link>
    </li>
  )
}

/** Why it stands where it stands. */
function sayWhy({ sign, desk }: DeskLine, english: boolean): string {
  const { returned, voided } = sign.chain
  const back = sign.decisions.find((one) => one === returned)
  if (back) {
    const reason =
      back.reason === null ? '' : english ? `${RETURN_WORDS[back.reason].en}: ` : `${RETURN_WORDS[back.reason].zh}：`
    return english ? `${back.byName} gave it back. ${reason}${back.note}` : `${back.byName}退回。${reason}${back.note}`
  }
  const errors = sign.problems.filter(({ level }) => level === 'error').length
  if (errors > 0) return english ? `${errors} things to mend first` : `有 ${errors} 处要先补好`
  if (voided.length > 0 && desk.next !== null)
    return english
      ? `changed after it was signed, ${cityMoment(sign.changed.at)}`
      : `签过以后改过，${cityMoment(sign.changed.at)}`
  return desk.waitsFor === 'nobody' ? (english ? 'signed' : '签完了') : ''
}
