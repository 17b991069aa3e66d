'use client'
import { useCallback, useEffect, useState } from 'react'
import type { CheckReport } from '../../checks/report.ts'
import type { LinksAnswer } from './answer.ts'

interface ReportState {
  report: CheckReport | null
  links: LinksAnswer | 'asking' | null
  said: 'offline' | 'stale' | null
  again: () => void
  askLinks: () => void
  accept: (key: string) => void
  takeBack: (key: string) => void
}

/** A document's report, asked again after every save; the acts answer with the report as it is then. */
export function useReport(collection: string, id: number | string | undefined, saved: unknown): ReportState {
  const [report, setReport] = useState<CheckReport | null>(null)
  const [links, setLinks] = useState<ReportState['links']>(null)
  const [said, setSaid] = useState<ReportState['said']>(null)
  const address = `/checks/words/${collection}/${id}`

  const send = useCallback(
    async (path: string, body?: object, signal?: AbortSignal): Promise<Response | null> => {
      try {
        return await fetch(`${address}${path}`, {
          ...(body
            ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
            : {}),
          ...(signal ? { signal } : {}),
        })
      } catch (error) {
        if (signal?.aborted) return null
        if (!(error instanceof TypeError)) throw error
        setSaid('offline')
        return null
      }
    },
    [address],
  )
  const read = useCallback(
    async (signal?: AbortSignal) => {
      const answer = await send('', undefined, signal)
      if (!answer?.ok) return
      setReport((await answer.json()) as CheckReport)
      setSaid(null)
    },
    [send],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: `saved` is the signal that the document has changed
  useEffect(() => {
    if (id === undefined) return
    const abort = new AbortController()
    void read(abort.signal)
    return () => abort.abort()
  }, [id, read, saved])

  const act = async (path: string, key: string) => {
    const answer = await send(path, { key })
    if (answer?.ok) setReport((await answer.json()) as CheckReport)
    else if (answer?.status === 409) {
      await read()
      setSaid('stale')
    }
  }
  const look = async () => {
    setLinks('asking')
    const answer = await send('/links', {})
    setLinks(answer?.ok ? ((await answer.json()) as LinksAnswer) : null)
  }
  return {
    report,
    links,
    said,
    again: () => void read(),
    askLinks: () => void look(),
    accept: (key) => void act('/accept', key),
    takeBack: (key) => void act('/take-back', key),
  }
}
