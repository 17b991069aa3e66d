import type { PackingState } from '../packages/packing.ts'
import type { PressingState } from '../rebuild/press-on-demand.ts'
import { LinkBlock } from './link-block.tsx'
import { OrderSheets } from './order-sheets.tsx'
import { PackingTrouble } from './package-block.tsx'
import { ProofLine } from './proof-line.tsx'
import { renderPage } from './shell.tsx'
import type { ShopDesk } from './shop-desk.ts'
import { ShopSection } from './shop-section.tsx'
import { type Lang, monthName, say } from './words.ts'

export interface SheetsPageProps {
  who: string
  lang: Lang
  edition: string
  /** Editions that have sheets, newest first. */
  editions: string[]
  /** The shops this visitor may see, with the sheets that exist. */
  desks: ShopDesk[]
  /** What was typed into the filter: a code, a town, a street. */
  query: string
  packing: PackingState | null
  mayMark: boolean
  mayPack: boolean
  /** For those who may order sheets: what the press is doing; undefined for a shop. */
  order?: { pressing: PressingState | null } | undefined
}

/** The edition's sheets, by shop and gallery. */
export function sheetsPage(props: SheetsPageProps): string {
  const { who, lang, edition, editions, desks, query, packing, mayMark, mayPack, order } = props
  const all = desks.flatMap(({ shop }) => shop.sheets)
  const galleries = new Set(all.map((s) => s.gallery)).size
  const [base, home] = [`/print/${edition}`, `/print?edition=${edition}`]
  const busy = packing?.running === true
  const now = new Date()
  return renderPage({
    title: monthName(edition, lang),
    who,
    lang,
    otherLang: `${home}&lang=${lang === 'en' ? 'zh' : 'en'}`,
    refreshS: order?.pressing?.running || busy ? 5 : undefined,
    children: (
      <>
        <div className="lead">
          <div>
            <p className="ink3">{monthName(edition, lang)}</p>
            <h1>
              {say(lang, `${all.length} 张印张，${galleries} 座画廊`, `${all.length} sheets, ${galleries} galleries`)}
            </h1>
            <p className="ink2">
              {say(
                lang,
                '一张一个文件，裁切框和出血已设好；列出的都在，打得开。',
                'One file a sheet, trim and bleed set; what is listed is there and opens.',
              )}
            </p>
            <ProofLine edition={edition} lang={lang} packing={packing} />
          </div>
          <form className="filters" method="get" action="/print">
            <label>
              {say(lang, '期', 'Edition')}
              <select name="edition" defaultValue={edition}>
                {editions.map((id) => (
                  <option key={id} value={id}>
                    {monthName(id, lang)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {say(lang, '画廊', 'Gallery')}
              <input
                name="q"
                type="search"
                defaultValue={query}
                placeholder={say(lang, '编号、镇街或路名', 'Code, town or street')}
              />
            </label>
            <button className="btn" type="submit">
              {say(lang, '查看', 'Show')}
            </button>
          </form>
        </div>
        {order ? <OrderSheets edition={edition} pressing={order.pressing} again /> : null}
        <PackingTrouble packing={packing?.edition === edition ? packing : null} lang={lang} />
        {desks.map((desk) => (
          <ShopSection key={desk.shop.id} {...{ desk, base, home, lang, query, mayPack, mayMark, busy }}>
            {order ? <LinkBlock desk={desk} edition={edition} lang={lang} now={now} /> : null}
          </ShopSection>
        ))}
      </>
    ),
  })
}
