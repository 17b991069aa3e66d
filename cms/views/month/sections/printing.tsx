import { RECEIPT_WORDS } from '../../../workflow/receipt-state.ts'
import type { Printing as PrintingState, ShopPrinting } from '../../press-port.ts'

/** What wants somebody comes first. */
const STATES = ['problem', 'reprint', 'received', 'printing', 'delivered'] as const
/** Problems shown a shop; the page of the sheets has them all. */
const SHOWN = 4

interface PrintingProps {
  printing: PrintingState | null
  edition: string
  english: boolean
  /** May have packages made: editors and admins. */
  mayPack: boolean
}

/** The edition at the print shops: packages and how far they are, what the shops say, problems first. */
export function Printing({ printing, edition, english, mayPack }: PrintingProps) {
  if (!printing || printing.shops.length === 0) return null
  return (
    <section className="kp-print" aria-label={english ? 'Printing' : '印制'}>
      <header>
        <h2>
          {english ? 'At the print shops' : '印制'}
          <small>
            {english
              ? `${sum(printing.shops, (s) => s.counts.delivered)} of ${sum(printing.shops, (s) => s.sheets)} sheets delivered`
              : `${sum(printing.shops, (s) => s.sheets)} 张印张，已送到 ${sum(printing.shops, (s) => s.counts.delivered)} 张`}
          </small>
        </h2>
        <p>
          <a className="kp-link" href={`/print/${edition}/proof.pdf`}>
            {english ? 'Proof (PDF)' : '整期样稿'}
          </a>
          <a className="kp-link" href={`/print?edition=${edition}`}>
            {english ? 'Sheets and links' : '印张和取件链接'}
          </a>
        </p>
      </header>
      {printing.problems.length > 0 ? (
        <div className="red" role="alert">
          {printing.problems.slice(0, SHOWN).map((p) => (
            <p key={`${p.code} ${p.at}`}>
              <b>{english ? 'Not packed: ' : '没有做成：'}</b>
              {p.at}　{english ? p.en : p.zh}
            </p>
          ))}
        </div>
      ) : null}
      <ul>
        {printing.shops.map((shop) => (
          <Shop key={shop.slug} {...{ shop, edition, english, mayPack }} busy={printing.busy} />
        ))}
      </ul>
    </section>
  )
}

interface ShopProps extends Omit<PrintingProps, 'printing'> {
  shop: ShopPrinting
  busy: boolean
}

function Shop({ shop, edition, english, mayPack, busy }: ShopProps) {
  const { packing, counts, attention } = shop
  const said = STATES.filter((state) => counts[state] > 0)
  return (
    <li>
      <div>
        <h3>{shop.name}</h3>
        <p className="ink3">{english ? `${shop.sheets} sheets` : `${shop.sheets} 张`}</p>
      </div>
      <div>
        {packing ? (
          <p role="status">
            <progress max={packing.total} value={packing.done} aria-label={english ? 'Packing' : '打包进度'} />
            <span>
              {english
                ? `Packing ${packing.done} of ${packing.total}`
                : `正在打包 ${packing.done} / ${packing.total} 张`}
            </span>
          </p>
        ) : (
          <PackageLine {...{ shop, edition, english, mayPack, busy }} />
        )}
      </div>
      <div>
        <p className={said.length === 0 ? 'ink3' : ''}>
          {said.length === 0
            ? english
              ? 'Nothing heard yet'
              : '还没有回执'
            : said.map((state) => (
                <span key={state} className={`n ${state}`}>
                  {english ? RECEIPT_WORDS[state].en : RECEIPT_WORDS[state].zh} <b>{counts[state]}</b>
                </span>
              ))}
        </p>
        {attention.length > 0 ? (
          <ul>
            {attention.slice(0, SHOWN).map((one) => (
              <li key={one.file} className={one.state}>
                <a href={`/print?edition=${edition}#${one.file}`}>{one.place}</a>
                <span>{one.note}</span>
              </li>
            ))}
          </ul>
        ) : null}
        {attention.length > SHOWN ? (
          <p className="ink3">
            {english ? `and ${attention.length - SHOWN} more` : `另有 ${attention.length - SHOWN} 张`}
          </p>
        ) : null}
      </div>
    </li>
  )
}

function PackageLine({ shop, edition, english, mayPack, busy }: ShopProps) {
  const made = shop.package
  return (
    <>
      <p>
        {made ? (
          <a className="kp-link" href={`/print/${edition}/${shop.slug}.zip`}>
            {english ? 'Package' : '成品包'} {(made.bytes / 1e6).toFixed(1)} MB
          </a>
        ) : (
          <span className="ink3">{english ? 'Not packed yet' : '还没有打包'}</span>
        )}
        {made && !made.current ? (
          <span className="amber">{english ? ' sheets have changed since' : '　打包以后有印张换过'}</span>
        ) : null}
      </p>
      {mayPack && !made?.current ? (
        <form method="post" action={`/print/${edition}/pack`}>
          <input type="hidden" name="shop" value={shop.slug} />
          <input type="hidden" name="back" value={`/admin?edition=${edition}`} />
          <button className="kp-act quiet" type="submit" disabled={busy}>
            {made ? (english ? 'Pack again' : '重新打包') : english ? 'Pack' : '打包'}
          </button>
        </form>
      ) : null}
    </>
  )
}

function sum(shops: readonly ShopPrinting[], of: (shop: ShopPrinting) => number): number {
  return shops.reduce((total, shop) => total + of(shop), 0)
}
