import type { Lang } from '../../sheet/foot.ts'
import type { Link, Said } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import { InChinese, to, Words } from '../words/web.tsx'

/** One month on the shelf; without a link it is not out yet and only says when it comes. */
export interface Spine {
  id: string
  month: string
  theme: Said
  link?: Link
  current: boolean
}

/** The year as a row of spines, each in its month's own pigment (`m-<id>` in the spines' style sheet). */
export function Shelf({ spines, lang }: { spines: Spine[]; lang: Lang }) {
  return (
    <ol className="shelf">
      {spines.map((spine) => (
        <li key={spine.id} className={spine.current ? 'now' : undefined}>
          {spine.link ? (
            <a {...to(spine.link)} className={`m-${spine.id}`}>
              <b>{spine.month}</b>
              <span>
                <Words of={spine.theme} />
                <InChinese link={spine.link} lang={lang} />
              </span>
            </a>
          ) : (
            <span className="none">
              <b>{spine.month}</b>
              <span>{UI[lang].comes(spine.theme.text)}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
