'use client'
import { useEffect, useState } from 'react'
import { cityMoment } from '../../workflow/city-time.ts'
import type { PreviewState } from './preview-state.ts'
import { Problems } from './problems.tsx'

const EVERY_MS = 1_500

interface PreviewLineProps {
  month: string
  /** As the page found it; null where no server of ours runs. */
  preview: PreviewState | null
  mayAct: boolean
  english: boolean
}

/** The whole edition before anybody sees it: build it, watch, break off, look. */
export function PreviewLine({ month, preview, mayAct, english }: PreviewLineProps) {
  const [state, setState] = useState(preview)
  const building = state?.building ?? null
  useEffect(() => {
    if (building === null) return
    const timer = setTimeout(() => void ask(month).then((next) => next && setState(next)), EVERY_MS)
    return () => clearTimeout(timer)
  }, [building, month])
  const act = async (path: string) => {
    const next = await ask(month, path, 'POST')
    if (next) setState(next)
  }
  if (state === null) return null
  if (building !== null)
    return (
      <p className="look" role="status">
        <progress aria-label={english ? 'Building the preview' : '正在生成预览'} />
        <span>
          {english ? 'Building the preview: ' : '正在生成预览：'}
          {building.line || '…'}
        </span>
        {mayAct ? (
          <button className="kp-link" type="button" onClick={() => void act('/cancel')}>
            {english ? 'Stop' : '停下'}
          </button>
        ) : null}
      </p>
    )
  const { built } = state
  return (
    <>
      <p className="look">
        {built ? (
          <a className="kp-link" href={built.href} target="_blank" rel="noreferrer">
            {english ? `Look at ${built.today}` : `看 ${built.today} 那天的样子`}
          </a>
        ) : null}
        {mayAct ? (
          <button
            className={built ? 'kp-link' : 'kp-act quiet'}
            type="button"
            disabled={state.busy}
            onClick={() => void act('')}
          >
            {built ? (english ? 'Build again' : '重新生成') : english ? 'Preview the edition' : '预览整期'}
          </button>
        ) : null}
        <span className="ink3 s12">{sayBuilt(state, mayAct, english)}</span>
      </p>
      <Problems problems={state.problems} english={english} />
    </>
  )
}

function sayBuilt({ built, busy }: PreviewState, mayAct: boolean, english: boolean): string {
  if (busy) return english ? 'Another edition is being built' : '正在生成另一期的预览，稍等'
  if (built === null) {
    if (!mayAct) return english ? 'No preview yet' : '还没有预览'
    return english
      ? 'Site and sheets as they would be on its first day; only the newsroom sees it'
      : '上刊第一天的网站和海报，只有编辑部看得到，约一分钟'
  }
  const open = built.unsigned.length
  if (english) return `Built ${cityMoment(built.builtAt)}; ${open} not signed, ${built.lacks} to mend`
  const lacks = built.lacks > 0 ? `，还有 ${built.lacks} 处要补` : ''
  return `${cityMoment(built.builtAt)} 生成；${open === 0 ? '都签完了' : `第 ${built.unsigned.join('、')} 版未签`}${lacks}`
}

async function ask(month: string, path = '', method = 'GET'): Promise<PreviewState | null> {
  try {
    const response = await fetch(`/edition-desk/${month}/preview${path}`, { method, credentials: 'include' })
    return response.ok ? ((await response.json()) as PreviewState) : null
  } catch {
    // Not reached just now: what stood there stays, and the next press asks again.
    return null
  }
}
