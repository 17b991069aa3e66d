'use client'
import { useEffect, useRef, useState } from 'react'
import type { Problem } from '#contract'
import { groupDropped } from '../../../intake/articles/group-dropped.ts'
import { LIMITS, MB } from '../../../intake/articles/limits.ts'
import { refuse } from '../../../intake/articles/problems.ts'
import { newAct } from '../../new-act.ts'
import type { TakeAnswer, TakeLine } from '../answer.ts'
import { type FileAt, type Sent, sendFiles } from '../send-files.ts'
import { BUSY, bytesOf, type Item, type ItemState } from './item.ts'

/** Side by side one is read while the next one is on its way. */
const AT_ONCE = 2

interface Items {
  items: readonly Item[]
  add: (files: readonly FileAt[]) => void
  /** Sends it once more; `again` also when it came before. */
  resend: (key: string, again?: boolean) => void
}

/** The dropped files and how far each is; what ended well or badly stays until the page is left. */
export function useItems(): Items {
  const [items, setItems] = useState<readonly Item[]>([])
  const sending = useRef(new Set<string>())
  const set = (key: string, state: ItemState) =>
    setItems((all) => all.map((one) => (one.key === key ? { ...one, state } : one)))

  useEffect(() => {
    for (const item of items) {
      if (item.state.is !== 'waiting' || sending.current.has(item.act) || sending.current.size >= AT_ONCE) continue
      sending.current.add(item.act)
      void send(item, (state) => set(item.key, state)).then((state) => {
        sending.current.delete(item.act)
        set(item.key, state)
      })
    }
  })

  return {
    items,
    add: (files) =>
      setItems((all) => [
        ...groupDropped(files).map(
          ({ main, beside }): Item => ({
            key: newAct(),
            files: [main, ...beside],
            act: newAct(),
            again: false,
            state: { is: 'waiting' },
          }),
        ),
        ...all,
      ]),
    resend: (key, again = false) =>
      setItems((all) =>
        all.map((one) => {
          if (one.key !== key || BUSY.includes(one.state.is)) return one
          // On purpose is another act; a line that broke is the same one.
          return { ...one, again: again || one.again, act: again ? newAct() : one.act, state: { is: 'waiting' } }
        }),
      ),
  }
}

async function send(item: Item, onState: (state: ItemState) => void): Promise<ItemState> {
  // Said at once, without the way there.
  if (bytesOf(item) > LIMITS.fileMb * MB) return refusedBy([refuse('too-large', '')])
  onState({ is: 'sending', share: 0 })
  let answer: TakeAnswer | null = null
  const sent = await sendFiles({
    url: '/intake/articles',
    files: item.files,
    fields: { act: item.act, ...(item.again ? { again: 'yes' } : {}) },
    onSent: (share) => onState(share < 1 ? { is: 'sending', share } : { is: 'reading', say: ARRIVED }),
    onLine: (line) => {
      const read = parse(line) as TakeLine | null
      if (read !== null && 'say' in read) onState({ is: 'reading', say: read.say })
      if (read !== null && 'answer' in read) answer = read.answer
    },
  })
  return toState(sent, answer)
}

const ARRIVED = { zh: '已送到，等着读', en: 'It is there and waits to be read' }

function toState(sent: Sent, answer: TakeAnswer | null): ItemState {
  if (sent.is === 'offline') return { is: 'offline' }
  const said = answer ?? (parse(sent.body) as TakeAnswer | null)
  if (sent.status === 401) return { ...refusedBy(said?.is === 'refused' ? said.problems : []), signedOut: true }
  // An answer that broke off in the middle: what was begun goes on there, and the same act finds it.
  if (said === null || !('is' in said)) return { is: 'offline' }
  return said.is === 'refused' ? refusedBy(said.problems) : said
}

const refusedBy = (problems: Problem[]) => ({ is: 'refused', problems, signedOut: false }) as const

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // A page of a proxy's, or a line cut in the middle: no answer of ours.
    return null
  }
}
