'use client'
import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import type { Problem } from '#contract'
import { ProblemList } from './problem-list.tsx'
import './intake.css'

/** In the record of a file: the file as it came, and what could not be taken over. */
export function OriginalFile() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const english = i18n.language === 'en'
  const name = useFormFields(([fields]) => String(fields.originalName?.value ?? ''))
  const left = useFormFields(([fields]) => fields.left?.value)
  if (id === undefined) return null
  return (
    <div className="field-type kp-original">
      <p>
        <a className="kp-link" href={`/intake/originals/${id}`} download>
          {english ? 'Download the file as it came' : '下载原件'}
        </a>
      </p>
      {Array.isArray(left) && left.length > 0 ? (
        <ProblemList problems={left as Problem[]} english={english} under={name} />
      ) : null}
    </div>
  )
}
