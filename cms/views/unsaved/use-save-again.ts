import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { SIGNED_IN } from './unsaved.ts'

/** In a form that saves itself: sends what waits as soon as somebody has signed in again. */
export function useSaveAgain(): void {
  const { collectionSlug, id } = useDocumentInfo()
  const form = useForm()
  const modified = useFormModified()
  // A refused save leaves the form unmodified for a moment: what was heard then waits for it.
  const [isDue, setDue] = useState(false)
  useEffect(() => {
    const again = () => setDue(true)
    window.addEventListener(SIGNED_IN, again)
    return () => window.removeEventListener(SIGNED_IN, again)
  }, [])
  useEffect(() => {
    // A published panel that nobody has touched must not become a changed draft.
    if (!isDue || !modified || id === undefined) return
    setDue(false)
    void form.submit({
      acceptValues: { overrideLocalChanges: false },
      action: `/api/${collectionSlug}/${id}?autosave=true&depth=0&draft=true&fallback-locale=null`,
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  }, [isDue, modified, id, collectionSlug, form])
}
