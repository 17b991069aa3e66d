import type { Lang } from '../../sheet/foot.ts'
import { PosterThumb, type WebPoster } from '../poster/web.tsx'
import type { Link, Said } from '../words/say.ts'
import { canStand, plain, Title, to, Words } from '../words/web.tsx'

export interface HungSheet {
  id: string
  /** '一' */
  numeral: string
  title: Said
  lead: Said
  link: Link
  poster?: WebPoster
}
export interface WallProps {
  lang: Lang
  title: Said
  month: string
  intro?: Said
  sheets: HungSheet[]
}

/** The month's wall: the theme upright on its colour, a rail, the sheets hung from it. */
export function Wall({ of }: { of: WallProps }) {
  const stands = canStand(of.title, of.lang)
  const long = plain(of.title).length > 5
  return (
    <div className={stands ? 'wall home side' : 'wall home'}>
      <div className="w">
        <div className={['edt', stands ? '' : 'flat', long ? 'long' : ''].filter(Boolean).join(' ')}>
          <div className="tate">
            <h1>
              <Title of={of.title} />
            </h1>
            <p>{of.month}</p>
          </div>
          {of.intro ? (
            <p>
              <Words of={of.intro} />
            </p>
          ) : null}
        </div>
        {of.sheets.length > 0 ? (
          <ol className={`hang n${of.sheets.length}`}>
            {of.sheets.map((sheet) => (
              <li key={sheet.id}>
                <a {...to(sheet.link)}>
                  <PosterThumb of={sheet.poster} title={sheet.title} lang={of.lang} />
                  <div>
                    <h2>
                      <i>{sheet.numeral}</i>
                      <Title of={sheet.title} />
                    </h2>
                    <p>
                      <Words of={sheet.lead} />
                    </p>
                  </div>
                </a>
              </li>
            ))}
          </ol>
        ) : null}
      </div>
    </div>
  )
}
