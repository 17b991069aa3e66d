'use client'
import type { Problem } from '#contract'
import { ProblemList } from '../problem-list.tsx'

interface RefusedProps {
  problems: readonly Problem[]
  english: boolean
  retry: () => void
}

/** Why a table was not taken, and the way on; the file is still chosen. */
export function Refused({ problems, english, retry }: RefusedProps) {
  const signedOut = problems.some(({ code }) => code === 'intake/signed-out')
  return (
    <section className="kp-after" aria-label={english ? 'Why' : '原因'}>
      <ProblemList problems={problems} english={english} />
      <p className="acts">
        {signedOut ? (
          <a className="kp-link" href="/admin/login" target="_blank" rel="noreferrer">
            {english ? 'Sign in (new tab)' : '去登录（新标签页）'}
          </a>
        ) : null}
        <button type="button" className="kp-link" onClick={retry}>
          {english ? 'Send the same file again' : '同一个文件再传一次'}
        </button>
      </p>
    </section>
  )
}
