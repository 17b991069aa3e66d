'use client'
import { useRouteCache, useSelection, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useId, useState } from 'react'
import { EMPTY_FORM, type TogetherForm, toChanges } from './to-changes.ts'
import './rights.css'

const KINDS = [
  ['own', '自有', 'Our own'],
  ['commissioned', '委托', 'Commissioned'],
  ['public-domain', '公有领域', 'Public domain'],
  ['licensed', '许可', 'Licensed'],
  ['contributed', '投稿', 'Contributed'],
  ['data', '由数据生成', 'Made from data'],
] as const
const CHANNELS = [
  ['print', '印刷', 'In print'],
  ['web', '网站', 'On the web'],
  ['wechat', '微信', 'On WeChat'],
] as const

/** Above the list, once pictures are chosen: their rights in one form, written to all of them by one act. */
export function RightsTogether() {
  const { count, getQueryParams, toggleAll } = useSelection()
  const { clearRouteCache } = useRouteCache()
  const english = useTranslation().i18n.language === 'en'
  const say = (zh: string, en: string) => (english ? en : zh)
  const [form, setForm] = useState(EMPTY_FORM)
  const [state, setState] = useState<{ busy: boolean; said: string; failed: boolean } | null>(null)
  if (count === 0)
    return (
      <p className="kp-together-hint" role="status">
        {state?.said || say('勾选几张图片，可以一起写它们的版权。', 'Choose pictures to write their rights together.')}
      </p>
    )
  const changes = toChanges(form)

  const save = async () => {
    setState({ busy: true, said: '', failed: false })
    try {
      const answer = await fetch(`/api/media${getQueryParams()}&depth=0`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', 'accept-language': english ? 'en' : 'zh' },
        body: JSON.stringify(changes),
      })
      const body = (await answer.json()) as { docs?: unknown[]; errors?: { message: string }[] }
      const errors = (body.errors ?? []).map(({ message }) => message)
      const done = body.docs?.length ?? 0
      if (errors.length > 0 || !answer.ok) {
        const words = say(`写好 ${done} 张；其余没有写成：`, `${done} written; the others were not: `)
        setState({ busy: false, said: `${words}${errors.join(' ')}`, failed: true })
      } else {
        setState({
          busy: false,
          said: say(`${done} 张图片的版权写好了。`, `Written to ${done} pictures.`),
          failed: false,
        })
        setForm(EMPTY_FORM)
        toggleAll()
      }
      clearRouteCache()
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
      const said = say('连不上服务器，没有写成；填的还在。', 'The server cannot be reached; nothing was written.')
      setState({ busy: false, said, failed: true })
    }
  }
  const bind = (name: keyof TogetherForm) => ({
    value: form[name],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
  })
  return (
    <form
      className="kp-together"
      aria-label={say('一起写版权', 'Rights of the chosen')}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2>
        {say(`选中的 ${count} 张，一起写版权`, `Rights of the ${count} chosen pictures`)}
        <small>{say('空着的不改', 'What is left empty is not changed')}</small>
      </h2>
      <div className="fields">
        <Field label={say('作者', 'Creator')}>{(id) => <input id={id} maxLength={80} {...bind('creator')} />}</Field>
        <Field label={say('署名（中文）', 'Credit (Chinese)')}>
          {(id) => <input id={id} maxLength={80} placeholder={say('图：NASA，公有领域', '')} {...bind('creditZh')} />}
        </Field>
        <Field label={say('署名（英文）', 'Credit (English)')}>
          {(id) => <input id={id} maxLength={240} {...bind('creditEn')} />}
        </Field>
        <Field label={say('来历', 'Kind of source')}>
          {(id) => (
            <select id={id} {...bind('sourceKind')}>
              <option value="">{say('不改', 'As it is')}</option>
              {KINDS.map(([value, zh, en]) => (
                <option key={value} value={value}>
                  {say(zh, en)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('许可', 'Licence')}>{(id) => <input id={id} maxLength={120} {...bind('licence')} />}</Field>
        <Field label={say('授权到期', 'Valid until')}>
          {(id) => <input id={id} type="date" {...bind('validUntil')} />}
        </Field>
        {CHANNELS.map(([name, zh, en]) => (
          <Field key={name} label={say(`可用范围：${zh}`, en)}>
            {(id) => (
              <select id={id} {...bind(name)}>
                <option value="">{say('不改', 'As it is')}</option>
                <option value="yes">{say('可以', 'Yes')}</option>
                <option value="no">{say('不可以', 'No')}</option>
              </select>
            )}
          </Field>
        ))}
      </div>
      <p className="acts">
        <button type="submit" className="kp-act" disabled={changes === null || state?.busy === true}>
          {state?.busy ? say('正在写……', 'Writing…') : say(`写入 ${count} 张`, `Write to ${count}`)}
        </button>
        {state?.failed ? (
          <span className="red" role="alert">
            {state.said}
          </span>
        ) : null}
      </p>
    </form>
  )
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
