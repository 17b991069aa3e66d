'use client'
import { useRef, useState } from 'react'
import type { Problem } from '#contract'
import type { GalleryAnswer, PlannedTable } from '../gallery-answer.ts'
import { type FileAt, sendFiles } from '../send-files.ts'

export type ImportState =
  | { is: 'empty' }
  /** `share` of the file is on its way, 0–1; at 1 it is being read. */
  | { is: 'trying'; share: number }
  /** `renewed`: the register changed since, and this is the dry run anew. */
  | { is: 'planned'; planned: PlannedTable; renewed: boolean; trouble: Problem[] }
  | { is: 'writing'; planned: PlannedTable }
  | { is: 'written'; created: number; changed: number }
  | { is: 'refused'; problems: Problem[]; status: number }
  | { is: 'offline' }

interface Import {
  state: ImportState
  file: FileAt | null
  tryFile: (file: FileAt) => void
  /** The same file once more. */
  retry: () => void
  write: () => void
}

/** One table, from the file to the register: tried, looked at, written. */
export function useImport(): Import {
  const [state, setState] = useState<ImportState>({ is: 'empty' })
  const [file, setFile] = useState<FileAt | null>(null)
  /** A file chosen later makes the answer to an earlier one worthless. */
  const latest = useRef(0)
  const isWriting = useRef(false)

  const tryFile = (chosen: FileAt) => {
    if (isWriting.current) return
    latest.current += 1
    const mine = latest.current
    const set = (next: ImportState) => mine === latest.current && setState(next)
    setFile(chosen)
    setState({ is: 'trying', share: 0 })
    const onSent = (share: number) => set({ is: 'trying', share })
    void sendFiles({ url: '/intake/galleries/dry-run', files: [chosen], onSent }).then((sent) =>
      set(sent.is === 'offline' ? { is: 'offline' } : toState(sent.status, sent.body)),
    )
  }

  const write = async (planned: PlannedTable) => {
    // A second click comes before the button is drawn anew.
    if (isWriting.current) return
    isWriting.current = true
    setState({ is: 'writing', planned })
    try {
      setState(await send(planned, file?.path ?? ''))
    } finally {
      isWriting.current = false
    }
  }

  return {
    state,
    file,
    tryFile,
    retry: () => file !== null && tryFile(file),
    write: () => void (state.is === 'planned' && write(state.planned)),
  }
}

async function send(planned: PlannedTable, name: string): Promise<ImportState> {
  const { table, key } = planned
  const response = await fetch('/intake/galleries/write', {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ table, key, name: name.slice(-200) }),
  }).catch(() => null) // no connection: said in words below
  if (response === null) return { is: 'planned', planned, renewed: false, trouble: [OFFLINE] }
  const next = toState(response.status, await response.text())
  // What was looked at stays on the screen, with the reason above the button.
  return next.is === 'refused' && response.status === 401
    ? { is: 'planned', planned, renewed: false, trouble: next.problems }
    : next
}

function toState(status: number, body: string): ImportState {
  const answer = parse(body)
  if (answer === null) return { is: 'offline' }
  if (answer.is === 'planned' || answer.is === 'stale')
    return { is: 'planned', planned: answer, renewed: answer.is === 'stale', trouble: [] }
  if (answer.is === 'nothing') return { is: 'written', created: 0, changed: 0 }
  return answer.is === 'written' ? answer : { is: 'refused', problems: answer.problems, status }
}

function parse(body: string): GalleryAnswer | null {
  try {
    return JSON.parse(body) as GalleryAnswer
  } catch {
    // A page of a proxy's: no answer of ours.
    return null
  }
}

const OFFLINE: Problem = {
  code: 'intake/offline',
  at: '',
  zh: '连不上服务器，不知道写进去没有',
  en: 'The server was not reached; whether it was written is not known',
  hint: '再按一次“写入”：已经写过的不会再写 · Press “Write” once more: what was written is not written twice',
  level: 'error',
}
