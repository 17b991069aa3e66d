'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Place } from '../../workflow/uses/find-places.ts'
import { useLinkedField } from '../poster-preview/use-linked-field.ts'
import type { UsesAnswer } from './answer.ts'
import './uses.css'

/** A list that fills the screen is read by nobody. */
const SHOWN = 8

/** Beside the form of a picture, an article or a panel: where it is used, and what its withdrawal would hit. */
export function UsedIn() {
  const { collectionSlug = '', id, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const english = i18n.language === 'en'
  const answer = useUses(collectionSlug, id, lastUpdateTime)
  // Panels and articles are led to their fields by the poster beside them.
  useLinkedField((field) => (collectionSlug === 'media' ? [`${field}.zh`, `${field}.print`, field] : []))
  if (id === undefined || answer === null) return null
  const { places, counts, sources } = answer
  const rest = places.length - SHOWN
  return (
    <section className="kp-side" aria-label={english ? 'Where it is used' : '用在哪里'} data-testid="used-in">
      <h3>
        {english ? 'Used in' : '用在'}
        <small>{english ? `${places.length} places` : `${places.length} 处`}</small>
      </h3>
      {places.length === 0 ? (
        <p className="ink3">{english ? 'Nowhere yet; it can be deleted.' : '还没有用到，可以删除。'}</p>
      ) : (
        <ul>
          {places.slice(0, SHOWN).map((place) => (
            <PlaceLine key={place.href} place={place} english={english} />
          ))}
        </ul>
      )}
      {rest > 0 ? <p className="ink3">{english ? `and ${rest} more` : `另有 ${rest} 处`}</p> : null}
      {places.length > 0 ? (
        <p className="hit">
          <a className="kp-link" href={`/admin/withdrawal?kind=${collectionSlug}&id=${id}`}>
            {english ? `Withdrawing it hits ${counts.sheets} sheets` : `撤回它会影响 ${counts.sheets} 张印张`}
          </a>
        </p>
      ) : null}
      {sources.length > 0 ? (
        <>
          <h3>{english ? 'Sources cited elsewhere too' : '同一来源也用在'}</h3>
          <ul>
            {sources.map(({ key, short, places: others }) => (
              <li key={key}>
                {short}{' '}
                <a className="kp-link" href={`/admin/withdrawal?kind=sources&id=${encodeURIComponent(key)}`}>
                  {english ? `${others.length} other places` : `另有 ${others.length} 处`}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function PlaceLine({ place, english }: { place: Place; english: boolean }) {
  return (
    <li>
      <a className="kp-link" href={place.href}>
        {english ? place.en : place.zh}
      </a>
      {place.state === 'draft' ? <span className="ink3 s12">　{english ? 'draft' : '草稿'}</span> : null}
    </li>
  )
}

/** Asked again after every save; null until the first answer, and where there is none. */
function useUses(collection: string, id: number | string | undefined, saved: unknown): UsesAnswer | null {
  const [answer, setAnswer] = useState<UsesAnswer | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `saved` is the signal that the document has changed
  useEffect(() => {
    if (id === undefined) return
    const abort = new AbortController()
    fetch(`/checks/uses/${collection}/${id}`, { signal: abort.signal })
      .then(async (said) => {
        if (said.ok) setAnswer((await said.json()) as UsesAnswer)
      })
      .catch((error: unknown) => {
        // A server that is gone is said by the form itself when it saves.
        if (!abort.signal.aborted && !(error instanceof TypeError)) throw error
      })
    return () => abort.abort()
  }, [collection, id, saved])
  return answer
}
