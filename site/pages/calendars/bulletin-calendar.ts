import type { Bulletin } from '#contract'
import type { Lang } from '../../sheet/foot.ts'
import { bulletinPath } from '../website.ts'

/** A bulletin's own dates, beside its page. */
export const bulletinCalendarPath = (bulletin: Pick<Bulletin, 'slug'>, lang: Lang) =>
  `${lang === 'en' ? '/en' : ''}${bulletinPath(bulletin)}${bulletin.slug}.ics`
