import type { Lang } from '../../sheet/foot.ts'
import { UI } from '../words/ui.ts'

/** The way into one's own calendar, and to all others. */
export function Subscribe({ webcal, lang }: { webcal: string; lang: Lang }) {
  const ui = UI[lang]
  return (
    <p className="keep">
      <a className="more" href={webcal}>
        {ui.subscribe}
      </a>
      <a className="more" href={lang === 'en' ? '/en/calendar/' : '/calendar/'}>
        {ui.calendars}
      </a>
    </p>
  )
}
