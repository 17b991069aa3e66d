'use client'
import { Link } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Problem } from '#contract'
import { StateMark } from '../poster-preview/state-mark.tsx'
import type { EmergencyRun } from './emergency-run.ts'
import { Problems } from './problems.tsx'
import type { Emergency } from './read-emergency.ts'
import { sendAct } from './send-act.ts'

interface EmergencyWaitProps extends Emergency {
  mayAct: boolean
  english: boolean
}

const EVERY_MS = 2_000

/** Waiting for three signatures, then for the shops' packages: one act in between. */
export function EmergencyWait(props: EmergencyWaitProps) {
  const { month, title, isPublic, galleries, steps, complete, panelHref, posterUrl, run, mayAct, english } = props
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<readonly Problem[]>([])
  const waits = (!isPublic && !complete) || (run !== null && run.step !== null)
  useEffect(() => {
    if (!waits) return
    const timer = setInterval(() => router.refresh(), EVERY_MS)
    return () => clearInterval(timer)
  }, [waits, router])
  const publish = async () => {
    setBusy(true)
    const answer = await sendAct(`/${month}/publish`)
    setRefused(answer.is === 'refused' ? answer.problems : [])
    setBusy(false)
    router.refresh()
  }
  return (
    <>
      <header>
        <div className="eyebrow ink3">
          {english ? 'Emergency' : '应急科普'}　{month}
        </div>
        <h1 className="title">{sayTitle(props)}</h1>
      </header>
      <div className="kp-notice">
        <div>
          <p className="ink2">
            {title}　{sayReach(galleries, english)}　
            <Link className="kp-link" href={panelHref}>
              {english ? 'Change it' : '改文字'}
            </Link>
          </p>
          <h2>{english ? 'Three readings' : '三审'}</h2>
          <p className="kp-signs" role="status">
            {steps.map((step) => (
              <span key={step.zh} className={step.signed ? 'kp-st' : 'kp-st ink3'}>
                {step.signed ? <StateMark state="ok" /> : null}
                <span>
                  {english ? step.en : step.zh}
                  {step.signed ? (english ? ' signed' : ' 已签') : english ? ' waited for' : ' 待签'}
                </span>
              </span>
            ))}
          </p>
          {!isPublic && !complete ? (
            <p className="ink3">
              {english ? 'Three others read it: ' : '请三位没有写过它的人签：'}
              <Link className="kp-link" href={`/admin/sign/${month}/1`}>
                {english ? 'where it is signed' : '去审签'}
              </Link>
            </p>
          ) : null}
          <Problems problems={[...props.problems, ...refused]} english={english} />
          {mayAct && !isPublic ? (
            <div className="kp-do">
              <p className="song">{english ? 'Packages follow by themselves' : '发布以后，印张和成品包自己会做好'}</p>
              <button className="kp-act" type="button" disabled={busy || !complete} onClick={() => void publish()}>
                {english ? 'Publish' : '发布'}
              </button>
            </div>
          ) : null}
          {run && mayAct ? <Shops run={run} english={english} /> : null}
          {isPublic ? (
            <p style={{ marginTop: 20 }}>
              <a className="kp-link" href={`/print?edition=${month}`}>
                {english ? 'Sheets' : '看印张'}
              </a>
              　
              <Link className="kp-link" href={`/admin?edition=${month}`}>
                {english ? 'The edition' : '看这一期'}
              </Link>
            </p>
          ) : null}
        </div>
        <div className="kp-sheet">
          {posterUrl ? <img src={posterUrl} alt={title} /> : <div className="none">{title}</div>}
        </div>
      </div>
    </>
  )
}

const MAKING = {
  snapshot: { zh: '正在导出内容', en: 'Exporting' },
  posters: { zh: '正在出印张', en: 'Pressing the sheets' },
  packages: { zh: '正在打包', en: 'Packing' },
} as const

/** A link a shop, as soon as its package is there. */
function Shops({ run, english }: { run: EmergencyRun; english: boolean }) {
  return (
    <>
      <h2>
        {english ? 'To the print shops' : '给制作单位'}
        <small role="status">
          {run.step === null ? '' : english ? MAKING[run.step].en : MAKING[run.step].zh}
          {run.firstPackageS === null
            ? ''
            : english
              ? ` first package after ${run.firstPackageS} s`
              : `　第一个成品包 ${run.firstPackageS} 秒`}
        </small>
      </h2>
      <ul className="kp-rows kp-links">
        {run.shops.map((shop) => (
          <li key={shop.slug}>
            <p>
              {shop.name}
              <span className="ink3 s12">　{english ? `${shop.galleries} sheets` : `${shop.galleries} 张`}</span>
            </p>
            {shop.packedAt === null ? (
              <span className="ink3">{english ? 'being made…' : '正在做…'}</span>
            ) : (
              <input
                readOnly
                value={shop.link}
                aria-label={english ? `Link for ${shop.name}` : `${shop.name}的取件链接`}
                onFocus={(event) => event.target.select()}
              />
            )}
            {shop.packedAt === null ? null : <Copy text={shop.link} english={english} />}
          </li>
        ))}
      </ul>
      <Problems problems={run.problems} english={english} />
    </>
  )
}

function Copy({ text, english }: { text: string; english: boolean }) {
  const [done, setDone] = useState(false)
  // Without TLS a browser offers no clipboard: the field beside it selects itself.
  const copy = async () => {
    await navigator.clipboard?.writeText(text)
    setDone(true)
  }
  return (
    <button className="kp-link" type="button" onClick={() => void copy()}>
      {done ? (english ? 'Copied' : '已复制') : english ? 'Copy' : '复制'}
    </button>
  )
}

function sayTitle({ isPublic, complete, run, english }: EmergencyWaitProps): string {
  const packed = run?.shops.filter(({ packedAt }) => packedAt !== null).length ?? 0
  if (isPublic && run !== null && packed < run.shops.length)
    return english ? 'Published: the packages are being made' : '已发布，正在做成品包'
  if (isPublic) return english ? 'Published: hand out the links' : '已发布，把链接发给制作单位'
  if (complete) return english ? 'Signed by three: publish it' : '三审签完，可以发布'
  return english ? 'Waiting for three signatures' : '等三个人签'
}

function sayReach(galleries: number | null, english: boolean): string {
  if (galleries === null) return english ? 'all galleries in use' : '全部在用的画廊'
  return english ? `${galleries} galleries` : `${galleries} 座画廊`
}
