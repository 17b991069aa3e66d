'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { type Copied, canCopy, copyPiece } from './copy-piece.ts'
import '../uses/uses.css'

/** Beside the form: one press, and what is published lies in the clipboard as WeChat's editor takes it. */
export function CopyForWechat() {
  const { collectionSlug = '', id, hasPublishedDoc } = useDocumentInfo()
  const english = useTranslation().i18n.language === 'en'
  const [copied, setCopied] = useState<Copied | null>(null)
  if (id === undefined || !hasPublishedDoc) return null
  const address = `/wechat/${collectionSlug}/${id}`
  const copy = async () => {
    if (canCopy()) setCopied(await copyPiece(address))
    else window.open(address, '_blank', 'noopener')
  }
  return (
    <section className="kp-side" aria-label={english ? 'WeChat' : '公众号'} data-testid="copy-for-wechat">
      <h3>{english ? 'WeChat' : '公众号'}</h3>
      <p>
        <button type="button" className="kp-act quiet" onClick={copy}>
          {english ? 'Copy for WeChat' : '复制到公众号'}
        </button>
      </p>
      {copied ? <Said copied={copied} english={english} /> : null}
      <p className="ink3">
        <a className="kp-link" href={`${address}.zip`} download>
          {english ? 'Zip with pictures' : '压缩包（带图）'}
        </a>
        　
        <a className="kp-link" href={address} target="_blank" rel="noreferrer">
          {english ? 'A page to copy from' : '打开来看'}
        </a>
      </p>
    </section>
  )
}

function Said({ copied, english }: { copied: Copied; english: boolean }) {
  if (copied.is === 'failed')
    return (
      <p role="status" className="amber">
        {english ? 'Not copied: open the page below and copy there.' : '没有复制成，请点“打开来看”，在那一页上复制。'}
      </p>
    )
  const problems = copied.is === 'refused' ? copied.problems : copied.answer.leftOut
  return (
    <div role="status">
      {copied.is === 'copied' ? (
        <p>
          {english
            ? `Copied with ${copied.answer.pictures} pictures; paste it into WeChat's editor.`
            : `已复制${copied.answer.pictures > 0 ? `，带 ${copied.answer.pictures} 张图` : ''}，到公众号后台粘贴。`}
        </p>
      ) : null}
      {problems.length > 0 ? (
        <ul>
          {problems.map(({ code, at, zh, en, hint }) => (
            <li key={`${code} ${at}`} className="amber">
              {english ? `${at}: ${en}` : `${copied.is === 'copied' ? '没有带上' : ''}${at}：${zh}`}{' '}
              {hint ? (
                <a className="kp-link" href={hint}>
                  {english ? 'mend it' : '去补'}
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
