import { Link } from '@payloadcms/ui'
import { cityMoment } from '../../workflow/city-time.ts'
import { SIGN_OFF_STEPS, STEP_NAMES } from '../../workflow/sign-off.ts'
import type { DeskLine } from '../sign/read-desk.ts'

/** The three readings under a poster, each a way to the desk. */
export function WallSteps({ line, english }: { line: DeskLine; english: boolean }) {
  const { chain, decisions } = line.sign
  const { next, late, waitsFor, due } = line.desk
  const stateOf = (step: (typeof SIGN_OFF_STEPS)[number]): { kind: string; zh: string; en: string; day?: string } => {
    const signed = decisions.find((one) => one.step === step && chain.signed.includes(one))
    if (signed) {
      return { kind: 'ok', zh: signed.byName, en: signed.byName, day: cityMoment(signed.at).slice(0, 5) }
    }
    if (step === next && late > 0) return { kind: 'late', zh: `晚了 ${late} 天`, en: `${late} days late` }
    const lost = decisions.some((one) => one.step === step && chain.voided.includes(one))
    if (lost) return { kind: 'void', zh: '改后失效', en: 'void' }
    if (step !== next) return { kind: '', zh: '待签', en: 'to come' }
    if (waitsFor === 'author') return { kind: '', zh: chain.returned ? '退回了' : '等补全', en: 'with the author' }
    if (line.part === 'asked') return { kind: 'me', zh: '等您', en: 'you' }
    return {
      kind: '',
      zh: due === '' ? '待签' : `${due.slice(5)} 前`,
      en: due === '' ? 'to come' : `by ${due.slice(5)}`,
    }
  }
  return (
    <ol className="steps" aria-label={english ? 'Readings' : '三审'}>
      {SIGN_OFF_STEPS.map((step) => {
        const { kind, zh, en, day } = stateOf(step)
        return (
          <li key={step} className={kind}>
            <Link href={`/admin/sign/${line.edition}/${line.no}`}>
              {english ? STEP_NAMES[step].en : STEP_NAMES[step].zh}
              <br />
              {english ? en : zh} <span className="day">{day}</span>
            </Link>
          </li>
        )
      })}
    </ol>
  )
}
