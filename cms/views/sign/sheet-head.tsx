import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { toTitle } from '../month/month-head.tsx'
import type { Sheet } from './read-sheet.ts'

/** Which panel it is, and what else waits for whoever reads. */
export function SheetHead({ sheet, english, children }: { sheet: Sheet; english: boolean; children: ReactNode }) {
  const { line, edition } = sheet
  const waiting = edition.lines.filter(
    (one) => one.no !== line.no && one.part === 'asked' && one.desk.waitsFor === 'reader',
  )
  const [next] = waiting
  return (
    <header className="kp-sheethead">
      <div>
        <p className="s12 ink3">
          <Link className="kp-link" href="/admin/sign">
            {english ? 'Sign-off' : '审签'}
          </Link>{' '}
          / {toTitle(line.edition, english)} / {english ? `Panel ${line.no}` : `第 ${line.no} 版`}
        </p>
        <h1 className="song">{line.title}</h1>
        {children}
      </div>
      {next === undefined ? null : (
        <p className="s12 ink3 more">
          {english ? `${waiting.length} more wait for you` : `待您签的还有 ${waiting.length} 块`}
          <br />
          <Link className="kp-link" href={`/admin/sign/${next.edition}/${next.no}`}>
            {english ? `Panel ${next.no}` : `第 ${next.no} 版`}　{next.title}
          </Link>
        </p>
      )}
    </header>
  )
}
