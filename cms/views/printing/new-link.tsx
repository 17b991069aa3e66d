'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { usePress } from '../use-press.ts'

interface MadeLink {
  address: string
  subject: string
  text: string
}
interface NewLinkProps {
  edition: string
  shop: string
  /** The shop's address for letters, '' when none is known. */
  mail: string
  again: boolean
  english: boolean
}

/** Makes a link to a shop's package, shows it this once, copies it and has the letter ready. */
export function NewLink({ edition, shop, mail, again, english }: NewLinkProps) {
  const router = useRouter()
  const press = usePress()
  const [made, setMade] = useState<MadeLink | 'failed' | null>(null)
  const [copied, setCopied] = useState(false)
  const copy = async (text: string) => {
    // Refused without a secure address: it stands in the field to be marked by hand.
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied(done === true)
  }
  const make = async () => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ shop, act: press() })
    const answer = await fetch(`/printing/${edition}/links`, { method: 'POST', headers, body }).catch(() => null)
    if (!answer?.ok) return setMade('failed')
    const link = (await answer.json()) as MadeLink
    setMade(link)
    await copy(link.text)
    router.refresh()
  }
  if (made === null || made === 'failed')
    return (
      <>
        <button className="kp-act quiet" type="button" onClick={make}>
          {again ? (english ? 'Another link' : '再做链接') : english ? 'Make a link' : '做链接'}
        </button>
        {made === 'failed' ? (
          <p className="red s12" role="alert">
            {english ? 'No link was made; try again.' : '没有做成，请再按一次。'}
          </p>
        ) : null}
      </>
    )
  const letter = `mailto:${mail}?subject=${encodeURIComponent(made.subject)}&body=${encodeURIComponent(made.text)}`
  return (
    <div className="made" role="status">
      <label>
        {english ? 'Shown only once' : '只显示这一次'}
        <input readOnly value={made.address} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <p>
        <button className="kp-link" type="button" onClick={() => copy(made.text)}>
          {copied ? (english ? 'Copied with its text' : '连同文字已复制') : english ? 'Copy' : '复制'}
        </button>
        <a className="kp-link" href={letter}>
          {english ? 'Write a letter' : '写邮件'}
        </a>
      </p>
    </div>
  )
}
