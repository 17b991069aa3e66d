import type { LayoutId } from '#contract'
import { examples as curve } from './curve/examples.ts'
import { examples as emergency } from './emergency/examples.ts'
import { inEnglish } from './english-examples.ts'
import type { PosterExample } from './example.ts'
import { examples as largePhoto } from './large-photo/examples.ts'
import { examples as leadPicture } from './lead-picture/examples.ts'
import { examples as mythFact } from './myth-fact/examples.ts'
import { examples as nightSky } from './night-sky/examples.ts'
import { examples as portrait } from './portrait/examples.ts'
import { examples as quiz } from './quiz/examples.ts'
import { examples as steps } from './steps/examples.ts'
import { examples as timeline } from './timeline/examples.ts'

/** What editors may write for each layout; a new layout does not compile without its own. */
const WRITTEN: Record<LayoutId, PosterExample[]> = {
  'lead-picture': leadPicture,
  'large-photo': largePhoto,
  'night-sky': nightSky,
  curve,
  portrait,
  steps,
  'myth-fact': mythFact,
  timeline,
  quiz,
  emergency,
}

/** The examples of every layout: shortest, typical and longest in Chinese, then in English. */
export const POSTER_EXAMPLES = Object.fromEntries(
  Object.entries(WRITTEN).map(([layout, written]) => [
    layout,
    written.flatMap((example) => (example.lang === 'en' ? inEnglish(example) : [example])),
  ]),
) as Record<LayoutId, PosterExample[]>
