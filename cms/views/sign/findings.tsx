import { Link } from '@payloadcms/ui'
import { StateMark } from '../poster-preview/state-mark.tsx'
import type { Finding } from './machine-report.ts'

/** What machines found by themselves; what blocks the signature is said above it. */
export function Findings({ findings, english }: { findings: readonly Finding[]; english: boolean }) {
  if (findings.length === 0) return null
  const blocks = findings.filter(({ level }) => level === 'block').length
  return (
    <section className="kp-findings">
      <h2 className={blocks > 0 ? 'red' : ''}>
        {blocks > 0
          ? english
            ? `${blocks} to mend before it can be signed`
            : `签之前要补 ${blocks} 处`
          : english
            ? 'Noted by the machine'
            : '机器看到的'}
      </h2>
      <ul className="kp-rows">
        {findings.map(({ level, zh, en, href }) => (
          <li key={`${zh} ${href}`}>
            <p className={`kp-st ${level === 'block' ? 'red' : 'amber'}`}>
              <StateMark state={level} />
              <span>{english ? en : zh}</span>
            </p>
            {href === null ? null : (
              <Link className="kp-link" href={href}>
                {english ? 'Mend' : '去改'}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
