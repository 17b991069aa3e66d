import type { DeskShop, PrintDesk } from '../../press-port.ts'
import { NewLink } from '../new-link.tsx'
import { StationGlyph } from '../station-glyph.tsx'
import { type Hung, stationsOf } from '../stations.ts'
import { Links } from './links.tsx'

interface LaneProps {
  shop: DeskShop
  desk: PrintDesk
  hung: Hung
  now: Date
  edition: string
  mayAct: boolean
  english: boolean
}

/** One shop's line of stations, with the one act that moves it on. */
export function Lane({ shop, desk, hung, now, edition, mayAct, english }: LaneProps) {
  const stations = stationsOf(shop, desk, hung, now)
  const wantsPackage = shop.package?.current !== true
  return (
    <article className="lane" id={shop.slug}>
      <div>
        <h2 className="song">{shop.name}</h2>
        <p className="ink3 s12">
          {english
            ? `${shop.galleries} galleries, ${shop.sheets} sheets, ${toSize(shop.bytes)}`
            : `${shop.galleries} 座　${shop.sheets} 张　${toSize(shop.bytes)}`}
        </p>
      </div>
      <ol className="flow">
        {stations.map(({ zh, en, state, say }) => (
          <li key={zh} className={state}>
            <StationGlyph state={state} />
            {english ? en : zh}
            <small>{say}</small>
          </li>
        ))}
      </ol>
      <div className="go">
        {shop.packing ? (
          <p role="status">
            <progress
              max={shop.packing.total}
              value={shop.packing.done}
              aria-label={english ? 'Packing' : '打包进度'}
            />
          </p>
        ) : mayAct && wantsPackage ? (
          <form method="post" action={`/print/${edition}/pack`}>
            <input type="hidden" name="shop" value={shop.slug} />
            <input type="hidden" name="back" value={`/admin/printing?edition=${edition}`} />
            <button className="kp-act quiet" type="submit" disabled={desk.busy}>
              {shop.package ? (english ? 'Pack again' : '重新打包') : english ? 'Pack' : '打包'}
            </button>
          </form>
        ) : mayAct ? (
          <NewLink
            edition={edition}
            shop={shop.slug}
            mail={mailOf(shop.contact)}
            again={shop.links.length > 0}
            english={english}
          />
        ) : null}
      </div>
      <div className="more">
        {shop.attention.length > 0 ? (
          <ul className="attention">
            {shop.attention.slice(0, 4).map((one) => (
              <li key={one.file}>
                <StationGlyph state="wrong" />
                <span>
                  {one.place}　<b>{one.note}</b>
                </span>
              </li>
            ))}
          </ul>
        ) : null}
        <Links {...{ shop, edition, now, mayAct, english }} />
      </div>
    </article>
  )
}

/** An address in what is known of the shop, for a letter. */
function mailOf(contact: string): string {
  return /[\w.+-]+@[\w-]+\.[\w.-]+/.exec(contact)?.[0] ?? ''
}

function toSize(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(2)} GB` : `${(bytes / 1e6).toFixed(1)} MB`
}
