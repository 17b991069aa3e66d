import type { Hit } from './answer.ts'
import { HITS_A_PAGE } from './find-pages.ts'

/** A hit as it is shown; null when a long query's pieces stand on the page, but apart. */
export interface Look {
  /** As far as its record says. */
  now: Hit | null
  /** What it becomes when the files are here in which its snippet lies. */
  later?: Promise<Hit | null>
}
type LookAt = (id: number) => Promise<Look>

/** One page of an answer, and how it stands among all. */
interface AnswerPage {
  page: number
  pages: number
  total: number
  atMost: boolean
  from: number
  looks: Look[]
}

/** Where so many are asked and some have it, an answer's page ends: it would cost more to fill it. */
const MOST_ASKED = 15
/** Where so many are asked and none has it, too: the next page goes on. */
const MOST_IN_VAIN = 25

/** Where so many files of long pages were read, it ends as well. */
const MOST_FILES = 12

/** So many are asked side by side. */
const AT_ONCE = 2

/** A page of hits that are all sure. */
export async function cutPage(asked: number, ids: readonly number[], look: LookAt): Promise<AnswerPage> {
  const pages = Math.max(1, Math.ceil(ids.length / HITS_A_PAGE))
  const page = Math.min(asked, pages)
  const before = (page - 1) * HITS_A_PAGE
  const looks = await Promise.all(ids.slice(before, before + HITS_A_PAGE).map(look))
  return { page, pages, total: ids.length, atMost: false, from: before + 1, looks }
}

/**
 * A page of hits of which each is asked whether it has the whole of what is looked for. What is not shown is not read, so
 * that a long query stays cheap: how many there are behind it is known only at most.
 */
export async function askUpTo(
  asked: number,
  ids: readonly number[],
  look: LookAt,
  filesRead: () => number,
): Promise<AnswerPage> {
  let at = 0
  let before = 0
  let last: AnswerPage | null = null
  for (let page = 1; page <= asked && (at < ids.length || !last); page += 1) {
    const hits: Hit[] = []
    const start = at
    const readBefore = filesRead()
    const isEnough = () => filesRead() - readBefore > MOST_FILES
    const goesOn = () => at === start || (at - start < (hits.length > 0 ? MOST_ASKED : MOST_IN_VAIN) && !isEnough())
    while (at < ids.length && hits.length < HITS_A_PAGE && goesOn()) {
      const looks = await Promise.all(ids.slice(at, at + AT_ONCE).map(look))
      for (const { now, later } of looks) {
        if (hits.length === HITS_A_PAGE) break
        const hit = await (later ?? now)
        if (hit) hits.push(hit)
        at += 1
      }
    }
    const left = ids.length - at
    // Nothing was left behind the page before.
    if (hits.length === 0 && left === 0 && last) return { ...last, pages: last.page, total: before, atMost: false }
    const pages = page + Math.ceil(left / HITS_A_PAGE)
    const looks = hits.map((now): Look => ({ now }))
    last = { page, pages, total: before + hits.length + left, atMost: left > 0, from: before + 1, looks }
    before += hits.length
  }
  return last ?? cutPage(asked, [], look)
}
