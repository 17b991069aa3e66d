import type { ListedSheet, ListedShop } from '../press.ts'
import type { PressingState } from '../rebuild/press-on-demand.ts'
import { OrderSheets } from './order-sheets.tsx'
import { byFormat, byGallery, totalBytes } from './sheet-groups.ts'
import { SheetRow } from './sheet-row.tsx'
import { renderPage } from './shell.tsx'
import { formatName, monthName, toSize } from './words.ts'

export interface SheetsPageProps {
  who: string
  edition: string
  /** Editions that have sheets, newest first. */
  editions: string[]
  /** The shops this visitor may see, with the sheets that exist. */
  shops: ListedShop[]
  /** What was typed into the filter: a code, a town, a street. */
  query: string
  /** For those who may order sheets: what the press is doing; undefined for a shop. */
  order?: { pressing: PressingState | null } | undefined
}

/** The edition's sheets, by shop and gallery. */
export function sheetsPage(props: SheetsPageProps): string {
  const { who, edition, editions, shops, query, order } = props
  const all = shops.flatMap((s) => s.sheets)
  const galleries = new Set(all.map((s) => s.gallery)).size
  return renderPage({
    title: monthName(edition),
    who,
    refreshS: order?.pressing?.running ? 5 : undefined,
    children: (
      <>
        <div className="lead">
          <div>
            <p className="ink3">{monthName(edition)}</p>
            <h1>
              {all.length} 张印张，{galleries} 座画廊
            </h1>
            <p className="ink2">一张一个 PDF，1:1，裁切框和出血已设好；列出的都在，打得开。</p>
          </div>
          <form className="filters" method="get" action="/print">
            <label>
              期
              <select name="edition" defaultValue={edition}>
                {editions.map((id) => (
                  <option key={id} value={id}>
                    {monthName(id)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              画廊
              <input name="q" type="search" defaultValue={query} placeholder="编号、镇街或路名" />
            </label>
            <button className="btn" type="submit">
              查看
            </button>
          </form>
        </div>
        {order ? <OrderSheets edition={edition} pressing={order.pressing} again /> : null}
        {shops.map((shop) => (
          <Shop key={shop.id} shop={shop} edition={edition} query={query} />
        ))}
      </>
    ),
  })
}

function Shop({ shop, edition, query }: { shop: ListedShop; edition: string; query: string }) {
  const shown = filterSheets(shop.sheets, query)
  return (
    <section className="shop" aria-labelledby={`shop-${shop.slug}`}>
      <header className="shophead">
        <div>
          <h2 id={`shop-${shop.slug}`}>{shop.name}</h2>
          <p className="ink2">
            {shop.sheets.length} 张，{byGallery(shop.sheets).length} 座画廊，{toSize(totalBytes(shop.sheets))}
          </p>
        </div>
        <div className="get">
          <a className="btn primary big" href={`/print/${edition}/${shop.slug}.zip`}>
            <DownArrow /> 下载成品包
          </a>
          <p className="ink3 s12">zip，{shop.sheets.length} 个 PDF + 印张表 + 校验码</p>
        </div>
      </header>
      <ul className="formats" aria-label="按画幅">
        {byFormat(shop.sheets).map(({ format, sheets, panels }) => (
          <li key={format}>
            <h3>{formatName(format)}</h3>
            <p className="ink3 s12">
              {sheets.length} 张，{byGallery(sheets).length} 座
            </p>
            <div className="thumbs" aria-hidden="true">
              {panels.map((sheet) => (
                <Thumb key={sheet.file} sheet={sheet} edition={edition} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {query === '' ? null : (
        <p className="found" role="status">
          “{query}”：{byGallery(shown).length} 座画廊，{shown.length} 张。
          <a href={`/print?edition=${edition}`}>看全部</a>
        </p>
      )}
      {byGallery(shown).map(({ gallery, galleryName, address, sheets }) => (
        <section className="gallery" key={gallery} aria-label={`${gallery} ${galleryName}`}>
          <header>
            <h3>
              <span className="code">{gallery}</span> {galleryName}
            </h3>
            <p className="ink3">{address}</p>
          </header>
          <ul className="sheets">
            {sheets.map((sheet) => (
              <SheetRow key={sheet.file} sheet={sheet} edition={edition} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function filterSheets(sheets: readonly ListedSheet[], query: string): readonly ListedSheet[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return sheets
  return sheets.filter((s) => {
    const text = `${s.gallery} ${s.galleryName} ${s.address} ${s.file}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

function Thumb({ sheet, edition }: { sheet: ListedSheet; edition: string }) {
  if (!sheet.thumbnail) return null
  return <img src={`/print/${edition}/thumbs/${sheet.thumbnail}`} alt="" loading="lazy" decoding="async" />
}

function DownArrow() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d="M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11" />
    </svg>
  )
}
