'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useRef, useState } from 'react'
import type { Problem } from '#contract'
import { type Notice, toNotice } from '../../workflow/emergency/notice.ts'
import { type EmergencyTemplate, titleIn } from '../../workflow/emergency/template.ts'
import { newAct } from '../new-act.ts'
import { NoticeForm } from './notice-form.tsx'
import { Problems } from './problems.tsx'
import type { Town } from './read-reach.ts'
import { sendAct } from './send-act.ts'
import { TownPick } from './town-pick.tsx'

interface EmergencyNoticeProps {
  templates: readonly EmergencyTemplate[]
  towns: readonly Town[]
  english: boolean
  /** What was made before, below the choice. */
  children: ReactNode
}

/** Choose a ready notice, make it this day's, say where it hangs, send it to be signed. */
export function EmergencyNotice({ templates, towns, english, children }: EmergencyNoticeProps) {
  const router = useRouter()
  const act = useRef(newAct())
  const [notice, setNotice] = useState<Notice | null>(null)
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const template = templates.find(({ key }) => key === notice?.template)
  const send = async () => {
    setBusy(true)
    const answer = await sendAct('/emergency', { act: act.current, notice })
    if (answer.is === 'refused') {
      setProblems(answer.problems)
      setBusy(false)
    } else router.push(`/admin/emergency?edition=${answer.month}`)
  }
  return (
    <>
      <header>
        <div className="eyebrow ink3">{english ? 'Emergency' : '应急科普'}</div>
        <h1 className="title">{notice === null ? (english ? 'What is happening?' : '出了什么事') : template?.name}</h1>
      </header>
      {notice === null || template === undefined ? (
        <>
          <div className="kp-choice">
            {templates.map((one) => (
              <button key={one.key} type="button" onClick={() => setNotice(toNotice(one, titleIn(one, one.colour)))}>
                <b>{english ? one.nameEn : one.name}</b>
                <span className="ink3 s12">{one.subtitle}</span>
              </button>
            ))}
          </div>
          {children}
        </>
      ) : (
        <>
          <NoticeForm {...{ notice, template, english }} change={setNotice} />
          <TownPick
            {...{ towns, english }}
            chosen={notice.galleries}
            change={(galleries) => setNotice({ ...notice, galleries })}
          />
          <Problems problems={problems} english={english} />
          <div className="kp-do">
            <p className="song">{sayReach(notice, towns, english)}</p>
            <button className="kp-link" type="button" onClick={() => setNotice(null)}>
              {english ? 'Another notice' : '换一个模板'}
            </button>
            <button className="kp-act" type="button" disabled={busy} onClick={() => void send()}>
              {english ? 'Send to be signed' : '送三审'}
            </button>
          </div>
        </>
      )}
    </>
  )
}

function sayReach({ galleries }: Notice, towns: readonly Town[], english: boolean): string {
  const all = towns.reduce((sum, { codes }) => sum + codes.length, 0)
  const count = galleries.length === 0 ? all : galleries.length
  return english ? `${count} galleries, the first frame of each` : `${count} 座画廊，每座的第一个画框`
}
