import type { PressPosters } from '../../site/build/poster-pictures.ts'
import { makeWebPosters } from '../../site/press/web-posters.ts'

/** The press itself, as `site/index.ts` hands it to the site. */
export const realPosters: PressPosters = makeWebPosters
