'use client'
import { useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { noteSave, type OwnSaves, renewSave } from './own-saves.ts'
import { readAnswer, SIGNED_IN, type Unsaved, WORDS } from './unsaved.ts'
import './unsaved.css'

/** How often it is asked whether somebody has signed in again on another tab. */
const ASK_MS = 3_000

/**
 * Around every page of the admin: says, and goes on saying, when a form was not saved. Payload tells it for a few
 * seconds or, when a draft that saves itself is refused after the login has ended, not at all.
 */
export function UnsavedWatch({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const words = i18n.language === 'en' ? WORDS.en : WORDS.zh
  const [unsaved, setUnsaved] = useState<Unsaved | 'back' | null>(null)
  const saves = useRef<OwnSaves>(new Map())
  const pathname = usePathname()
  // A form that is opened anew has what is stored then, or has missed it: the saves of the page before are not its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pathname is what it waits for
  useEffect(() => saves.current.clear(), [pathname])

  useEffect(() => {
    const own = window.fetch
    window.fetch = async (input, init) => {
      const request = { method: (init?.method ?? 'GET').toUpperCase(), path: pathOf(input), body: init?.body }
      if (request.method === 'PATCH') renewSave(saves.current, request.path, request.body)
      const answer = await own(input, init)
      if (request.path !== '' && !/^\/admin\/(login|logout)/.test(window.location.pathname)) {
        const found = await readAnswer(request, answer, isSignedIn).catch(() => undefined) // the line broke meanwhile
        if (found === 'saved') {
          setUnsaved(null)
          await noteSave(saves.current, request.path, request.body, answer).catch(() => undefined)
        } else if (found) setUnsaved(found)
      }
      return answer
    }
    return () => {
      window.fetch = own
    }
  }, [])

  const isOut = unsaved !== null && unsaved !== 'back' && unsaved.is === 'signed-out'
  useEffect(() => {
    if (!isOut) return
    const timer = setInterval(async () => {
      if (!(await isSignedIn().catch(() => false))) return
      setUnsaved('back')
      window.dispatchEvent(new Event(SIGNED_IN))
    }, ASK_MS)
    return () => clearInterval(timer)
  }, [isOut])

  return (
    <>
      {children}
      {unsaved === null ? null : (
        <div className="kp-unsaved" role="alert">
          {unsaved === 'back' ? (
            <p>{words.back}</p>
          ) : unsaved.is === 'signed-out' ? (
            <p>
              {words.signedOut}{' '}
              <a href="/admin/login" target="_blank" rel="noreferrer">
                {words.signIn}
              </a>
            </p>
          ) : (
            <>
              <p>
                {unsaved.said}{' '}
                <a href={window.location.pathname} target="_blank" rel="noreferrer">
                  {words.look}
                </a>{' '}
                <button type="button" onClick={() => setUnsaved(null)}>
                  {words.close}
                </button>
              </p>
              {unsaved.words.length === 0 ? null : (
                <label>
                  {words.kept}
                  <textarea
                    readOnly
                    rows={Math.min(6, unsaved.words.length)}
                    value={unsaved.words.join('\n')}
                    onFocus={(event) => event.currentTarget.select()}
                  />
                </label>
              )}
            </>
          )}
        </div>
      )}
    </>
  )
}

/** '' for another origin, whose answers mean nothing here. */
function pathOf(input: RequestInfo | URL): string {
  const url = new URL(input instanceof Request ? input.url : input, window.location.href)
  return url.origin === window.location.origin ? url.pathname : ''
}

async function isSignedIn(): Promise<boolean> {
  const answer = await fetch('/api/users/me', { credentials: 'include' })
  const { user } = (await answer.json()) as { user: object | null }
  return user !== null
}
