import type { ReactNode } from 'react'
import type { ListedSheet } from '../press.ts'
import { PackageBlock } from './package-block.tsx'
import { ReceiptBlock } from './receipt-block.tsx'
import { byFormat, byGallery, totalBytes } from './sheet-groups.ts'
import { SheetRow } from './sheet-row.tsx'
import type { ShopDesk } from './shop-desk.ts'
import { formatName, type Lang, say, toSize } from './words.ts'

interface ShopSectionProps {
  desk: ShopDesk
  /** Address before the names of files. */
  base: string
  /** Address of the whole list. */
  home: string
  lang: Lang
  query: string
  mayPack: boolean
  mayMark: boolean
  busy: boolean
  /** What only some see: a shop's links. */
  children?: ReactNode
}

/** One shop: its package, how its sheets stand, and every sheet by gallery. */
export function ShopSection(props: ShopSectionProps) {
  const { desk, base, home, lang, query, mayPack, mayMark, busy, children } = props
  const { shop } = desk
  const shown = filterSheets(shop.sheets, query)
  const galleries = byGallery(shop.sheets).length
  return (
    <section className="shop" aria-labelledby={`shop-${shop.slug}`}>
      <header className="shophead">
        <div>
          <h2 id={`shop-${shop.slug}`}>{shop.name}</h2>
          <p className="ink2">
            {say(
              lang,
              `${shop.sheets.length} 张，${galleries} 座画廊，${toSize(totalBytes(shop.sheets))}`,
              `${shop.sheets.length} sheets, ${galleries} galleries, ${toSize(totalBytes(shop.sheets))}`,
            )}
          </p>
        </div>
        <PackageBlock desk={desk} base={base} lang={lang} mayPack={mayPack} busy={busy} />
      </header>
      <ReceiptBlock desk={desk} base={base} lang={lang} mayMark={mayMark} />
      {children}
      <ul className="formats" aria-label={say(lang, '按画幅', 'By format')}>
        {byFormat(shop.sheets).map(({ format, sheets, panels }) => (
          <li key={format}>
            <h3>{formatName(format)}</h3>
            <p className="ink3 s12">
              {say(
                lang,
                `${sheets.length} 张，${byGallery(sheets).length} 座`,
                `${sheets.length} sheets, ${byGallery(sheets).length} galleries`,
              )}
            </p>
            <div className="thumbs" aria-hidden="true">
              {panels.map((sheet) => (
                <Thumb key={sheet.file} sheet={sheet} base={base} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {query === '' ? null : (
        <p className="found" role="status">
          “{query}”{say(lang, '：', ': ')}
          {say(
            lang,
            `${byGallery(shown).length} 座画廊，${shown.length} 张。`,
            `${byGallery(shown).length} galleries, ${shown.length} sheets. `,
          )}
          <a href={home}>{say(lang, '看全部', 'All of them')}</a>
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
              <SheetRow
                key={sheet.file}
                sheet={sheet}
                base={base}
                lang={lang}
                receipt={desk.receipts.get(sheet.file)}
                mayMark={mayMark}
              />
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

function Thumb({ sheet, base }: { sheet: ListedSheet; base: string }) {
  if (!sheet.thumbnail) return null
  return <img src={`${base}/thumbs/${sheet.thumbnail}`} alt="" loading="lazy" decoding="async" />
}
