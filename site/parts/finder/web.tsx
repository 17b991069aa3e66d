import type { Lang } from '../../sheet/foot.ts'
import { TownMap, type TownMapProps } from '../town-map/web.tsx'
import type { Link, Said } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import { to, Words } from '../words/web.tsx'

export interface FinderPlace {
  code: string
  link: Link
  name: Said
  address: Said
  /** '维修中' */
  note?: string
  /** '11月3日换新', on the page of all galleries. */
  fresh?: { text: string; late: boolean }
  /** For the script that looks for the nearest: WGS-84 degrees, and what a map application shall call it. */
  at?: { lng: number; lat: number; name: string; lang?: string }
  /** For the printed list: which of the month's sheets hang there, '一二三四'. */
  hangs?: string
}
export interface FinderTown {
  id: string
  name: Said
  count: number
  communities: { name: Said; places: FinderPlace[] }[]
}
export interface FinderProps {
  lang: Lang
  count: number
  towns: FinderTown[]
  map: TownMapProps
}

/** Towns, then communities, then every gallery's link; the map stands beside it where there is room. */
export function Finder({ of, level = 3 }: { of: FinderProps; level?: 3 | 4 }) {
  const ui = UI[of.lang]
  return (
    <>
      <div>
        <p className="mine" hidden>
          {ui.lastSeen}
          <a href="/galleries/">{ui.galleries}</a>
        </p>
        <p>{ui.finderHint(of.count)}</p>
        <div>
          {of.towns.map((town) => (
            <TownFold key={town.id} town={town} lang={of.lang} level={level} />
          ))}
        </div>
      </div>
      <TownMap {...of.map} />
    </>
  )
}

function TownFold({ town, lang, level }: { town: FinderTown; lang: Lang; level: 3 | 4 }) {
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <details name="town" id={town.id}>
      <summary>
        <span className="name">
          <Words of={town.name} />
        </span>
        <span className="dots" />
        <span className="count num">{UI[lang].places(town.count)}</span>
      </summary>
      <div className="town">
        {town.communities.map((community) => (
          <div key={community.name.text}>
            <Heading>
              <Words of={community.name} />
            </Heading>
            <ul className="places">
              {community.places.map((place) => (
                <li key={place.code}>
                  <a
                    {...to(place.link)}
                    data-at={place.at && `${place.at.lng} ${place.at.lat}`}
                    data-name={place.at?.name}
                    data-lang={place.at?.lang}
                    data-hangs={place.hangs}
                  >
                    <i>{place.code}</i>
                    <span>
                      <Words of={place.address} />
                      {place.note ? <em> {place.note}</em> : null}
                      {place.fresh ? (
                        <small className={place.fresh.late ? 'late' : undefined}>{place.fresh.text}</small>
                      ) : null}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  )
}
