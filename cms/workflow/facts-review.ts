import { type Problem, problem } from '#contract'
import type { Life } from './rights/media-record.ts'

interface Reviewed {
  id: string | number
  /** Chinese title. */
  title: string
  /** Last day on which its facts may be used unread; its first ten characters are the day. */
  reviewBy: string | null | undefined
}

/**
 * An article past its day of review, in an edition that begins after it: somebody has to read it again. An edition that
 * has come down is history. `today` is YYYY-MM-DD.
 */
export function factsReview({ id, title, reviewBy }: Reviewed, life: Life, today: string, at: string): Problem | null {
  const day = (reviewBy ?? '').slice(0, 10)
  if (day === '' || life.from <= day || life.until < today) return null
  return problem({
    code: 'article/review-due',
    at: `${at} / 稿件《${title}》`,
    zh: `这篇稿件的事实要在 ${day} 前复核，这一期 ${life.from} 才上刊：请重读一遍，再改复核日期`,
    en: `its facts were to be reviewed by ${day}, and this edition begins on ${life.from}: read it again, then set a new day`,
    hint: `/admin/collections/articles/${id}#facts`,
  })
}
