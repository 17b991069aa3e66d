'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Problem } from '#contract'
import { cityMoment } from '../../workflow/city-time.ts'
import { PreviewLine } from './preview-line.tsx'
import type { PreviewState } from './preview-state.ts'
import { Problems } from './problems.tsx'
import type { ReleaseLine, Releases } from './read-releases.ts'
import { sendAct } from './send-act.ts'

interface EditionActsProps {
  month: string
  releases: Releases
  preview: PreviewState | null
  mayAct: boolean
  english: boolean
}

/** The edition as one release: look at it before, publish it, take it back, put it back. */
export function EditionActs({ month, releases, preview, mayAct, english }: EditionActsProps) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const { isPublic, isChanged, lines } = releases
  const run = async (path: string, body: object = {}) => {
    setBusy(true)
    setProblems([])
    const answer = await sendAct(`/${month}${path}`, body)
    setProblems(answer.is === 'refused' ? answer.problems : [])
    setBusy(false)
    router.refresh()
  }
  const published = lines.filter(({ act }) => act !== 'withdrawn')
  const mayRevert = published.length > 0 && (isChanged || !isPublic)
  return (
    <section className="kp-release" id="release" aria-label={english ? 'The edition as one' : '整期'}>
      <div className="now">
        <h2>{english ? 'The edition as one' : '整期'}</h2>
        <p role="status">{sayState(releases, english)}</p>
      </div>
      <PreviewLine {...{ month, preview, mayAct, english }} />
      {mayAct ? (
        <div className="acts">
          {isChanged || !isPublic ? (
            <button className="kp-act" type="button" disabled={busy} onClick={() => run('/publish')}>
              {sayPublish(isPublic, busy, english)}
            </button>
          ) : null}
          {mayRevert ? (
            <button className="kp-link" type="button" disabled={busy} onClick={() => run('/revert')}>
              {english ? 'Back to what was published last' : '退回到上次发布的样子'}
            </button>
          ) : null}
          {isPublic ? (
            <button className="kp-link" type="button" disabled={busy} onClick={() => run('/withdraw')}>
              {english ? 'Withdraw it' : '撤下这一期'}
            </button>
          ) : null}
        </div>
      ) : null}
      <Problems problems={problems} english={english} />
      <History {...{ lines, busy, mayAct, english }} back={(release) => run('/revert', { release })} />
    </section>
  )
}

interface HistoryProps {
  lines: readonly ReleaseLine[]
  busy: boolean
  mayAct: boolean
  english: boolean
  back: (release: string) => void
}

/** What was done to it; each other content that was public once can be put back. */
function History({ lines, busy, mayAct, english, back }: HistoryProps) {
  if (lines.length === 0) return null
  const [newest] = lines.filter(({ act }) => act !== 'withdrawn')
  return (
    <details className="kp-history">
      <summary>{english ? `History, ${lines.length}` : `发布记录 ${lines.length} 条`}</summary>
      <ul className="kp-rows">
        {lines.map((line) => (
          <li key={line.id}>
            <p>
              {cityMoment(line.at)}　{line.byName}　{english ? line.act : ACTS[line.act]}
            </p>
            {mayAct && line.act !== 'withdrawn' && line.hash !== newest?.hash ? (
              <button className="kp-link" type="button" disabled={busy} onClick={() => back(line.id)}>
                {english ? 'Back to this' : '退回到这次'}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

const ACTS: Record<ReleaseLine['act'], string> = { published: '发布', withdrawn: '撤下', reverted: '退回' }

function sayState({ isPublic, isChanged, lines }: Releases, english: boolean): string {
  const [last] = lines
  const when = last ? `${cityMoment(last.at)} ${last.byName} ` : ''
  if (isPublic && isChanged)
    return english ? 'Public; changed since, and not published yet' : `已公开；${when}发布以后又改过，还没有发布`
  if (isPublic) return english ? `Public since ${when}` : `已公开　${when}${ACTS[last?.act ?? 'published']}`
  if (last?.act === 'withdrawn') return english ? `Withdrawn, ${when}` : `${when}撤下了，外面看不到`
  return english ? 'A draft: nobody outside can see it' : '草稿，外面看不到；发布时画面和稿件一起公开'
}

function sayPublish(isPublic: boolean, busy: boolean, english: boolean): string {
  if (busy) return english ? 'Working…' : '正在做…'
  if (isPublic) return english ? 'Publish the changes' : '发布改动'
  return english ? 'Publish the edition' : '发布这一期'
}
