'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { Problem } from '#contract'
import type { Place } from '../../workflow/uses/find-places.ts'
import type { Area } from './areas.ts'
import { Stage } from './stage.tsx'
import { WORDS } from './words.ts'
import './mask.css'
import '../uses/uses.css'

interface Answer {
  id: string
  replaced: { done: Place[]; left: Place[] }
}
type State = { at: 'drawing' | 'busy' } | { at: 'failed'; why: string } | { at: 'done'; answer: Answer }

/** In the middle, for whoever draws by keys. */
const FIRST: Area = { left: 0.42, top: 0.36, width: 0.16, height: 0.2 }

/** “遮脸” beside the form of a photograph: rectangles on it, a covered copy, the original put away. */
export function MaskFaces() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const english = i18n.language === 'en'
  const words = english ? WORDS.en : WORDS.zh
  const dialog = useRef<HTMLDialogElement>(null)
  const [areas, setAreas] = useState<Area[]>([])
  const [people, setPeople] = useState('crowd')
  const [replace, setReplace] = useState(true)
  const [state, setState] = useState<State>({ at: 'drawing' })
  const url = savedDocumentData?.url
  if (id === undefined || typeof url !== 'string') return null

  const save = async () => {
    setState({ at: 'busy' })
    try {
      const said = await fetch(`/checks/mask/${id}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ areas, peopleShown: people, replace }),
      })
      const body = (await said.json()) as Answer & { problems?: Problem[]; error?: string }
      if (said.ok) setState({ at: 'done', answer: body })
      else {
        const problems = (body.problems ?? []).map((p) => (english ? p.en : p.zh)).join(' ')
        setState({ at: 'failed', why: `${words.failed} ${problems || (body.error ?? '')}` })
      }
    } catch (error) {
      // The browser's fetch fails with a TypeError when nobody answers, and so does what is no JSON.
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
      setState({ at: 'failed', why: words.offline })
    }
  }
  return (
    <section className="kp-side kp-mask" aria-label={words.act}>
      <p className="ink3">{words.about}</p>
      <button type="button" className="kp-act quiet" onClick={() => dialog.current?.showModal()}>
        {words.act}
      </button>
      <dialog ref={dialog} aria-label={words.title}>
        <header>
          <h2>{words.title}</h2>
          <p>{words.how}</p>
        </header>
        {state.at === 'done' ? (
          <Done answer={state.answer} english={english} />
        ) : (
          <>
            <div className="desk">
              <Stage url={url} areas={areas} onChange={setAreas} words={words} />
            </div>
            <footer>
              <button type="button" className="kp-link" onClick={() => setAreas([...areas, FIRST])}>
                {words.add}
              </button>
              <button type="button" className="kp-link" onClick={() => setAreas([])} disabled={areas.length === 0}>
                {words.clear}
              </button>
              <label>
                {words.people}{' '}
                <select value={people} onChange={(event) => setPeople(event.target.value)}>
                  <option value="crowd">{words.crowd}</option>
                  <option value="none">{words.none}</option>
                  <option value="identifiable">{words.identifiable}</option>
                </select>
              </label>
              <label>
                <input type="checkbox" checked={replace} onChange={(event) => setReplace(event.target.checked)} />{' '}
                {words.replace}
              </label>
              <p className="acts">
                <button type="button" className="kp-act quiet" onClick={() => dialog.current?.close()}>
                  {words.cancel}
                </button>
                <button
                  type="button"
                  className="kp-act"
                  disabled={areas.length === 0 || state.at === 'busy'}
                  onClick={() => void save()}
                >
                  {state.at === 'busy' ? words.busy : words.save(areas.length)}
                </button>
              </p>
              {state.at === 'failed' ? (
                <p className="red" role="alert">
                  {state.why}
                </p>
              ) : null}
            </footer>
          </>
        )}
      </dialog>
    </section>
  )
}

function Done({ answer, english }: { answer: Answer; english: boolean }) {
  const words = english ? WORDS.en : WORDS.zh
  const { done, left } = answer.replaced
  return (
    <div className="done" role="status">
      <p>
        {words.done}
        {done.length > 0 ? words.replaced(done.length) : ''}
      </p>
      {left.length > 0 ? (
        <>
          <p className="amber">{words.left}</p>
          <ul>
            {left.map((place) => (
              <li key={place.href}>
                <a className="kp-link" href={place.href}>
                  {english ? place.en : place.zh}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        <a className="kp-act" href={`/admin/collections/media/${answer.id}`}>
          {words.open}
        </a>
      </p>
    </div>
  )
}
