'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useRef, useState } from 'react'
import { LAYOUT_NAMES, type LayoutId, type Problem } from '#contract'
import type { ThemeProposal } from '../../workflow/calendar/themes-of-month.ts'
import { newAct } from '../new-act.ts'
import { Problems } from './problems.tsx'
import { sendAct } from './send-act.ts'

interface NewEditionProps {
  month: string
  themes: readonly ThemeProposal[]
  palette: { name: string; colours: readonly string[] }
  last: { month: string; theme: string; panels: readonly { id: string; title: string; layout: LayoutId }[] } | null
  english: boolean
  /** The switch to another month. */
  children: ReactNode
}

const LAST = 'last'

/** What the month can be about, as a list to choose from; the bar below says what will be made. */
export function NewEdition({ month, themes, palette, last, english, children }: NewEditionProps) {
  const router = useRouter()
  const act = useRef(newAct())
  const [chosen, setChosen] = useState('')
  const [reuse, setReuse] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const theme = themes.find(({ key }) => key === chosen)
  const layouts = theme?.layouts ?? (chosen === LAST ? last?.panels.map((panel) => panel.layout) : undefined)
  const make = async () => {
    setBusy(true)
    const from =
      chosen === LAST && last ? { kind: 'edition', month: last.month, reuse } : { kind: 'theme', key: chosen }
    const answer = await sendAct('/new', { act: act.current, month, from })
    if (answer.is === 'refused') {
      setProblems(answer.problems)
      setBusy(false)
    } else router.push(`/admin?edition=${answer.month}`)
  }
  return (
    <>
      {children}
      <h2>{english ? 'Days and solar terms of this month' : '这个月的主题日和节气'}</h2>
      <div className="kp-choice">
        {themes.map((one) => (
          <label key={one.key}>
            <input type="radio" name="theme" checked={chosen === one.key} onChange={() => setChosen(one.key)} />
            <span className="ink3 s12">
              {Number(one.day.slice(8))} {english ? '' : '日'}　{english ? (one.name.en ?? one.name.zh) : one.name.zh}
            </span>
            <b>{english ? (one.theme.en ?? one.theme.zh) : one.theme.zh}</b>
            {one.kind === 'day' ? <span className="ink3 s12">{one.source.title}</span> : null}
          </label>
        ))}
      </div>
      {last ? (
        <>
          <h2>{english ? 'Or like the last one' : '或者照上一期的样子'}</h2>
          <div className="kp-choice">
            <label>
              <input type="radio" name="theme" checked={chosen === LAST} onChange={() => setChosen(LAST)} />
              <span className="ink3 s12">{last.month}</span>
              <b>{last.theme}</b>
              <span className="ink3 s12">{english ? 'Its layouts; the texts are empty' : '版式照搬，文字空着'}</span>
            </label>
          </div>
          {chosen === LAST ? (
            <fieldset className="kp-pick kp-reuse">
              <legend className="ink3">{english ? 'Keep the words of' : '连文字一起留用的画面'}</legend>
              {last.panels.map(({ id, title }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={reuse.includes(id)}
                    onChange={() => setReuse(reuse.includes(id) ? reuse.filter((one) => one !== id) : [...reuse, id])}
                  />
                  {title}
                </label>
              ))}
            </fieldset>
          ) : null}
        </>
      ) : null}
      <Problems problems={problems} english={english} />
      <div className="kp-do">
        <p className="song">{layouts ? sayLayouts(layouts, reuse.length, english) : sayChoose(english)}</p>
        <span className="ink3 s12">
          {english ? 'Palette' : '配色'}
          <span className="kp-swatch" aria-hidden="true">
            {palette.colours.map((colour) => (
              <i key={colour} style={{ background: colour }} />
            ))}
          </span>
          {palette.name}
        </span>
        <button className="kp-act" type="button" disabled={busy || chosen === ''} onClick={() => void make()}>
          {english ? `Make ${month}` : `建好 ${Number(month.slice(5, 7))} 月这一期`}
        </button>
      </div>
    </>
  )
}

function sayChoose(english: boolean): string {
  return english ? 'Choose one above' : '在上面选一个'
}

function sayLayouts(layouts: readonly LayoutId[], reused: number, english: boolean): string {
  const names = layouts.map((layout) => LAYOUT_NAMES[layout][english ? 'en' : 'zh'])
  if (english) return `${layouts.length} panels: ${names.join(', ')}`
  return `${layouts.length} 块画面：${names.join('、')}${reused > 0 ? `；留用 ${reused} 块的文字` : ''}`
}
