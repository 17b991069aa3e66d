'use client'
import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Step } from '../../workflow/events/again.ts'
import '../uses/uses.css'
import './bulletins.css'

const STEPS: { step: Step; zh: string; en: string }[] = [
  { step: 'week', zh: '一周后', en: 'A week later' },
  { step: 'month', zh: '一个月后', en: 'A month later' },
]

/** Beside the form: the same bulletin once more, as a draft with its dates moved. */
export function OnceMore() {
  const { id } = useDocumentInfo()
  const english = useTranslation().i18n.language === 'en'
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  if (id === undefined) return null
  const make = async (step: Step) => {
    setBusy(true)
    try {
      const answer = await fetch(`/api/bulletins/${id}/again?by=${step}`, { method: 'POST' })
      if (!answer.ok) throw new TypeError(String(answer.status))
      const made = (await answer.json()) as { id: number | string }
      router.push(`/admin/collections/bulletins/${made.id}`)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      toast.error(english ? 'It was not made; please try again.' : '没有做成，请再点一次；点两次也只会有一条。')
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="kp-side" aria-label={english ? 'Once more' : '再办一次'} data-testid="once-more">
      <h3>{english ? 'Once more' : '再办一次'}</h3>
      <p className="kp-two">
        {STEPS.map(({ step, zh, en }) => (
          <button key={step} type="button" className="kp-act quiet" disabled={busy} onClick={() => make(step)}>
            {english ? en : zh}
          </button>
        ))}
      </p>
      <p className="ink3 s12">
        {english
          ? 'A new draft with all dates moved; a month later is the same weekday of the next month.'
          : '另起一份草稿，日期一起往后移；一个月后按“第几个周几”算。'}
      </p>
    </section>
  )
}
