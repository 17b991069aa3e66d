'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Asked } from './filters.ts'

interface Reminded {
  keeper: string
  text: string
}
interface RemindButtonProps {
  asked: Asked
  act: string
  keepers: number
  english: boolean
}
const UNDO_MS = 10_000

/** One press: every late keeper is reminded, the texts are ready for WeChat; ten seconds to take it back. */
export function RemindButton({ asked, act, keepers, english }: RemindButtonProps) {
  const router = useRouter()
  const [sent, setSent] = useState<Reminded[] | null>(null)
  const [state, setState] = useState<'ready' | 'busy' | 'undo' | 'done' | 'failed'>('ready')
  const [copied, setCopied] = useState('')
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null)
    return answer?.ok ? ((await answer.json()) as { reminded: Reminded[] }) : null
  }
  const copy = async (name: string, text: string) => {
    // Refused without a secure address: the text stands below to be marked by hand.
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    if (done) setCopied(name)
  }
  const remind = async () => {
    setState('busy')
    const { month, town, shop, keeper } = asked
    const answer = await post('/coverage/remind', { month, town, shop, keeper, act })
    if (!answer) return setState('failed')
    setSent(answer.reminded)
    setState('undo')
    setTimeout(() => setState((now) => (now === 'undo' ? 'done' : now)), UNDO_MS)
    await copy('all', answer.reminded.map(({ text }) => text).join('\n\n'))
    router.refresh()
  }
  const undo = async () => {
    if (!(await post('/coverage/remind/undo', { act }))) return setState('failed')
    setSent(null)
    setState('ready')
    router.refresh()
  }
  if (sent === null || state === 'failed')
    return (
      <div className="remind">
        <button className="kp-act" type="button" disabled={state === 'busy'} onClick={remind}>
          {english ? `Remind these ${keepers} keepers` : `提醒这 ${keepers} 位保管员`}
        </button>
        <p className={state === 'failed' ? 'red s12' : 'ink3 s12'} role={state === 'failed' ? 'alert' : undefined}>
          {state === 'failed'
            ? english
              ? 'It was not written down; please try again.'
              : '没有记下，请再按一次。'
            : english
              ? 'Stands on their phones at once; a text each for WeChat is copied.'
              : '马上出现在他们的手机页上；同时复制好一人一段，可以贴进微信'}
        </p>
      </div>
    )
  return (
    <div className="remind" role="status">
      <p className="b">
        {english ? `${sent.length} keepers were reminded. ` : `提醒了 ${sent.length} 位。`}
        {state === 'undo' ? (
          <button className="kp-link" type="button" onClick={undo}>
            {english ? 'Take it back (10 s)' : '撤回（10 秒）'}
          </button>
        ) : null}
      </p>
      {copied === 'all' ? <p className="ink3 s12">{english ? 'All texts are copied.' : '全部文字已复制。'}</p> : null}
      {sent.map(({ keeper, text }) => (
        <details key={keeper}>
          <summary>
            {keeper}
            <button
              className="kp-link"
              type="button"
              onClick={(event) => {
                event.preventDefault()
                copy(keeper, text).catch(() => setCopied(''))
              }}
            >
              {copied === keeper ? (english ? 'Copied' : '已复制') : english ? 'Copy' : '复制'}
              <span className="kp-sr"> {keeper}</span>
            </button>
          </summary>
          <pre>{text}</pre>
        </details>
      ))}
    </div>
  )
}
