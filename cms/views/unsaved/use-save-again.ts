import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { SIGNED_IN } from './unsaved.ts'

/** In a form that saves itself: sends what waits as soon as somebody has signed in again. */
export function useSaveAgain(): void {
  const { collectionSlug, id } = useDocumentInfo()
  const form = useForm()
  const modified = useFormModified()
  const save = useRef(async () => {})
  save.current = async () => {
    // A published panel that nobody has touched must not become a changed draft.
    if (id === undefined || !modified) return
    await form.submit({
      acceptValues: { overrideLocalChanges: false },
      action: `/api/${collectionSlug}/${id}?autosave=true&depth=0&draft=true&fallback-locale=null`,
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  }
  useEffect(() => {
    const again = () => void save.current()
    window.addEventListener(SIGNED_IN, again)
    return () => window.removeEventListener(SIGNED_IN, again)
  }, [])
}
