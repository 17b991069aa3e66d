'use client'
import { useRouteCache, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { TermsAnswer } from './answer.ts'
import './words.css'

const KINDS = [
  ['name', '专名、术语', 'Names and terms'],
  ['banned', '禁用', 'Not to be used'],
  ['sensitive', '慎用', 'With care'],
  ['style', '用法', 'Usage'],
] as const
/** So many words are named of what would be done. */
const NAMED = 12

type Given = { text: string } | { file: { name: string; base64: string } } | { first: true }

/** Above the word list: lines pasted or a file, shown first and then written. */
export function ImportTerms() {
  const english = useTranslation().i18n.language === 'en'
  const say = (zh: string, en: string) => (english ? en : zh)
  const { clearRouteCache } = useRouteCache()
  const [text, setText] = useState('')
  const [kind, setKind] = useState('name')
  const [given, setGiven] = useState<Given | null>(null)
  const [answer, setAnswer] = useState<TermsAnswer | null>(null)
  const [failed, setFailed] = useState('')
  const [busy, setBusy] = useState(false)
  const id = useId()

  const ask = async (list: Given, write: boolean) => {
    setBusy(true)
    setFailed('')
    try {
      const said = await fetch('/checks/terms', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...list, kind, write }),
      })
      const body = (await said.json()) as TermsAnswer & { error?: string }
      if (body.problems === undefined) setFailed(body.error ?? say('没有写成', 'Not written'))
      else {
        setAnswer(body)
        setGiven(list)
        if (body.written) {
          setText('')
          clearRouteCache()
        }
      }
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
      setFailed(
        say('文件太大或连不上服务器，没有写成。', 'The file is too large or the server is gone; nothing was written.'),
      )
    }
    setBusy(false)
  }
  const take = async (file: File | undefined) => {
    if (file) await ask({ file: { name: file.name, base64: await toBase64(file) } }, false)
  }
  const errors = answer?.problems.filter(({ level }) => level === 'error') ?? []
  const count = (answer?.fresh.length ?? 0) + (answer?.changed.length ?? 0)
  return (
    <details className="kp-import">
      <summary>{say('导入一张词表', 'Import a list')}</summary>
      <p className="ink3">
        {say(
          '一行一个词；错字写成“慧星→彗星”；也可以从表格里复制，或选 XLSX、CSV、TXT 文件（列：词、类别、错误写法、建议、不算）。',
          'One word a line; a wrong form as “wrong→right”; or copied from a table, or an XLSX, CSV or TXT file (columns: term, kind, forms, advice, except).',
        )}
      </p>
      <label htmlFor={id} className="ink3">
        {say('词', 'Words')}
      </label>
      <textarea id={id} value={text} onChange={(event) => setText(event.target.value)} />
      <div className="row">
        <label>
          {say('没写类别的算', 'Those without a kind are')}{' '}
          <select value={kind} onChange={(event) => setKind(event.target.value)}>
            {KINDS.map(([value, zh, en]) => (
              <option key={value} value={value}>
                {say(zh, en)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('或选文件', 'Or a file')}{' '}
          <input
            type="file"
            accept=".xlsx,.csv,.txt"
            onChange={(event) => {
              void take(event.target.files?.[0])
              // The same file once more, mended, is asked for again.
              event.target.value = ''
            }}
          />
        </label>
        <button
          type="button"
          className="kp-act quiet"
          disabled={busy || text.trim() === ''}
          onClick={() => void ask({ text }, false)}
        >
          {say('先看看', 'Look first')}
        </button>
        <button type="button" className="kp-link" disabled={busy} onClick={() => void ask({ first: true }, false)}>
          {say('用起步词表', 'The list to begin with')}
        </button>
      </div>
      {failed ? (
        <p className="red" role="alert">
          {failed}
        </p>
      ) : null}
      {answer ? (
        <div role="status">
          <p>
            {answer.written ? say('写好了：', 'Written: ') : say('会是这样：', 'It would be: ')}
            {say(
              `新的 ${answer.fresh.length} 个，补充 ${answer.changed.length} 个，已有 ${answer.same} 个`,
              `${answer.fresh.length} new, ${answer.changed.length} added to, ${answer.same} there already`,
            )}
            <span className="ink3">　{[...answer.fresh, ...answer.changed].slice(0, NAMED).join('、')}</span>
          </p>
          {answer.problems.slice(0, NAMED).map((one) => (
            <p key={`${one.at} ${one.zh}`} className={one.level === 'error' ? 'red' : 'amber'}>
              {one.at}：{english ? one.en : one.zh}
            </p>
          ))}
          {errors.length > 0 ? (
            <p className="red">
              {say('改好上面的再写，现在一个也没有写入。', 'Mend these first; nothing was written.')}
            </p>
          ) : null}
          {answer.written || given === null || errors.length > 0 ? null : (
            <button
              type="button"
              className="kp-act"
              disabled={busy || count === 0}
              onClick={() => void ask(given, true)}
            >
              {say(`写入 ${count} 个`, `Write ${count}`)}
            </button>
          )}
        </div>
      ) : null}
    </details>
  )
}

async function toBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
