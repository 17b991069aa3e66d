'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { usePress } from '../use-press.ts'
import { send } from './send.ts'

export interface ReaderLinkLine {
  id: string
  madeBy: string
  until: string
  used: string
}
interface ExpertLinksProps {
  edition: string
  panel: string
  links: readonly ReaderLinkLine[]
  english: boolean
}

/** A link for somebody who knows the matter and has no account: made here, shown once, taken back here. */
export function ExpertLinks({ edition, panel, links, english }: ExpertLinksProps) {
  const router = useRouter()
  const press = usePress()
  const [address, setAddress] = useState('')
  const [said, setSaid] = useState('')
  const make = async () => {
    const answer = await send<{ address: string }>(`/desk/${edition}/${panel}/links`, { act: press() }, english)
    setSaid(answer.ok ? '' : answer.said)
    if (answer.ok) setAddress(answer.address)
    router.refresh()
  }
  const revoke = async (id: string) => {
    const answer = await send(`/desk/links/${id}/revoke`, {}, english)
    setSaid(answer.ok ? '' : answer.said)
    router.refresh()
  }
  return (
    <div className="kp-experts">
      <p className="ink2">
        {english
          ? 'Somebody without an account reads this panel by a link and leaves marks; she cannot sign.'
          : '请没有账号的专家看：凭链接看稿、看海报、留批注，不能签。'}{' '}
        <button type="button" className="kp-link" onClick={() => void make()}>
          {english ? 'Make a link' : '做一个专家链接'}
        </button>
      </p>
      {address === '' ? null : (
        <label>
          {english ? 'Shown this once; 14 days' : '只显示这一次，请现在复制；14 天内有效'}
          <input readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <ul className="kp-rows">
        {links.map(({ id, madeBy, until, used }) => (
          <li key={id}>
            <p>
              {english ? `Made by ${madeBy}, until ${until}` : `${madeBy}做的，${until} 到期`}
              <span className="ink3">
                　{used === '' ? (english ? 'not used yet' : '还没用过') : english ? `used ${used}` : `${used} 看过`}
              </span>
            </p>
            <button type="button" className="kp-link" onClick={() => void revoke(id)}>
              {english ? 'Revoke' : '收回'}
            </button>
          </li>
        ))}
      </ul>
      {said === '' ? null : (
        <p className="red b" role="alert">
          {said}
        </p>
      )}
    </div>
  )
}
