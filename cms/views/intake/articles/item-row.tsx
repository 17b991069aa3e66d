'use client'
import { Link } from '@payloadcms/ui'
import { StateMark } from '../../poster-preview/state-mark.tsx'
import type { Taken } from '../answer.ts'
import { ProblemList } from '../problem-list.tsx'
import { toSize } from '../to-size.ts'
import { bytesOf, type Item } from './item.ts'

interface ItemRowProps {
  item: Item
  english: boolean
  resend: (again: boolean) => void
}

/** A dropped file: how far it is, and what it became. */
export function ItemRow({ item, english, resend }: ItemRowProps) {
  const [{ path }, ...beside] = item.files
  return (
    <li className="kp-item">
      <div className="what">
        <b>{path}</b>
        <span className="s12 ink3">
          {toSize(bytesOf(item))}
          {beside.length === 0 ? '' : english ? `, with ${beside.length} pictures` : `，连图片 ${beside.length} 张`}
        </span>
      </div>
      <div className="became">
        <Became item={item} english={english} resend={resend} />
      </div>
    </li>
  )
}

function Became({ item, english, resend }: ItemRowProps) {
  const { state } = item
  const again = (
    <button type="button" className="kp-link" onClick={() => resend(false)}>
      {english ? 'Send again' : '重新传'}
    </button>
  )
  switch (state.is) {
    case 'waiting':
      return <Status mark="wait">{english ? 'waiting' : '等着传'}</Status>
    case 'sending':
      return (
        <>
          <Status mark="wait">
            {english ? 'sending' : '正在传'} {Math.round(state.share * 100)} %
          </Status>
          <progress max={1} value={state.share} aria-label={english ? 'sent' : '已传'} />
        </>
      )
    case 'reading':
      return <Status mark="wait">{english ? state.say.en : state.say.zh}…</Status>
    case 'taken':
      return (
        <>
          <Status mark="ok">{english ? 'saved as a draft' : '存成草稿'}</Status>
          <Articles taken={state.taken} />
          <Left taken={state.taken} under={item.files[0].path} english={english} />
        </>
      )
    case 'already':
      return (
        <>
          <Status mark="ok">
            {english
              ? `taken before, on ${state.day} by ${state.by}: nothing was made anew`
              : `${state.day} 收过了（${state.by}），没有再做一篇`}
          </Status>
          <Articles taken={state.taken} />
          <button type="button" className="kp-link" onClick={() => resend(true)}>
            {english ? 'Take it once more' : '再收一次，另做一篇'}
          </button>
        </>
      )
    case 'offline':
      return (
        <>
          <Status mark="block">
            {english ? 'the server was not reached; the file is here still' : '连不上服务器；文件还在这里'}
          </Status>
          {again}
        </>
      )
    case 'refused':
      return (
        <>
          <Status mark="block">{english ? 'not taken' : '没有收下'}</Status>
          <ProblemList problems={state.problems} english={english} under={item.files[0].path} />
          <p className="acts">
            {state.signedOut ? (
              <a className="kp-link" href="/admin/login" target="_blank" rel="noreferrer">
                {english ? 'Sign in (new tab)' : '去登录（新标签页）'}
              </a>
            ) : null}
            {again}
          </p>
        </>
      )
  }
}

function Status({ mark, children }: { mark: 'ok' | 'wait' | 'block'; children: React.ReactNode }) {
  return (
    <p className="kp-st b">
      <StateMark state={mark} />
      <span role="status">{children}</span>
    </p>
  )
}

function Articles({ taken }: { taken: Taken }) {
  return (
    <ul className="articles">
      {taken.articles.map(({ id, title }) => (
        <li key={id}>
          <Link href={`/admin/collections/articles/${id}`}>{title}</Link>
        </li>
      ))}
    </ul>
  )
}

function Left({ taken, under, english }: { taken: Taken; under: string; english: boolean }) {
  if (taken.left.length === 0) return null
  return (
    <>
      <p className="kp-st amber">
        <StateMark state="warning" />
        {english ? `${taken.leftCount} things to look at` : `请看这 ${taken.leftCount} 处`}
      </p>
      <ProblemList problems={taken.left} english={english} under={under} />
    </>
  )
}
