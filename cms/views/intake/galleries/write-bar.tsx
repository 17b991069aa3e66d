'use client'
import type { Problem } from '#contract'
import type { ShownPlan } from '../../../intake/galleries/show-plan.ts'
import { ProblemList } from '../problem-list.tsx'

interface WriteBarProps {
  counts: ShownPlan['counts']
  writing: boolean
  /** Why the last press did nothing. */
  trouble: readonly Problem[]
  english: boolean
  write: () => void
}

/** The one act of the screen; its label says how much it does, the line before it what it leaves. */
export function WriteBar({ counts: { refuse, create, change }, writing, trouble, english, write }: WriteBarProps) {
  const rows = create + change
  if (rows === 0) return null
  return (
    <div className="kp-bar">
      <div className="ink2">
        {trouble.length > 0 ? <ProblemList problems={trouble} english={english} /> : left(refuse, english)}
      </div>
      <button type="button" className="kp-act" disabled={writing} onClick={write}>
        {writing ? (english ? 'Writing…' : '正在写…') : english ? `Write ${rows} rows` : `写入 ${rows} 行`}
      </button>
    </div>
  )
}

function left(refuse: number, english: boolean): string {
  if (refuse === 0) return english ? 'All of it in one go, or nothing.' : '一次全部写入，写不成就一行也不写。'
  return english
    ? `The ${refuse} refused rows are left out; their galleries stay as they are.`
    : `被拒的 ${refuse} 行不写入，原来的记录不动。`
}
