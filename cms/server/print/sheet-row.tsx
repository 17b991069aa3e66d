import { cityMoment } from '../../workflow/city-time.ts'
import { RECEIPT_STATES, type SheetReceipt } from '../../workflow/receipt-state.ts'
import type { ListedSheet } from '../press.ts'
import { stateName } from './receipt-block.tsx'
import { formatName, type Lang, say, toSize } from './words.ts'

interface SheetRowProps {
  sheet: ListedSheet
  base: string
  lang: Lang
  receipt: SheetReceipt | undefined
  mayMark: boolean
}

/** One sheet: what it looks like, what it is called, the file itself, and how it stands at the shop. */
export function SheetRow({ sheet, base, lang, receipt, mayMark }: SheetRowProps) {
  return (
    <li id={sheet.file}>
      {sheet.thumbnail ? (
        <img
          className="thumb"
          src={`${base}/thumbs/${sheet.thumbnail}`}
          alt={say(
            lang,
            `第 ${sheet.panelNo} 版小样：${sheet.panelTitle}`,
            `Thumbnail of panel ${sheet.panelNo}: ${sheet.panelTitle}`,
          )}
          loading="lazy"
          decoding="async"
        />
      ) : (
        <span className="thumb none">{say(lang, '无小样', 'No picture')}</span>
      )}
      <div>
        <p className="what">
          <b>
            {sheet.panelNo}　{sheet.panelTitle}
          </b>
        </p>
        <p className="s12 ink2">
          {[
            say(lang, `第 ${sheet.position} 框`, `Frame ${sheet.position}`),
            formatName(sheet.format),
            toSize(sheet.bytes),
          ].join('　')}
        </p>
        <p className="s12 ink3 file">
          <FileName name={sheet.file} />
        </p>
        <p className="s12 ink3">
          {say(lang, '校验码', 'SHA-256')} <code title={sheet.sha256}>{sheet.sha256.slice(0, 12)}</code>
        </p>
        {receipt ? <State receipt={receipt} lang={lang} /> : null}
        <a className="link get1" href={`${base}/sheets/${sheet.file}`} download={sheet.file}>
          {say(lang, `下载 ${kindOf(sheet)}`, `Download ${kindOf(sheet)}`)}
          <span className="sr">：{sheet.file}</span>
        </a>
        {mayMark ? <MarkForm sheet={sheet} base={base} lang={lang} /> : null}
      </div>
    </li>
  )
}

function State({ receipt, lang }: { receipt: SheetReceipt; lang: Lang }) {
  if (receipt.outdated)
    return (
      <p className="s12 amber">
        {say(lang, '回执之后文件换过，请重新下载', 'The file has changed since the receipt: download it again')}
      </p>
    )
  return (
    <p className={`s12 state ${receipt.state}`} title={receipt.by}>
      {stateName(receipt.state, lang)}　{cityMoment(receipt.at)}
      {receipt.note === '' ? '' : `　${receipt.note}`}
    </p>
  )
}

function MarkForm({ sheet, base, lang }: { sheet: ListedSheet; base: string; lang: Lang }) {
  return (
    <details className="mark1">
      <summary>
        {say(lang, '回执、补印', 'Receipt, reprint')}
        <span className="sr">：{sheet.file}</span>
      </summary>
      <form method="post" action={`${base}/receipts`}>
        <input type="hidden" name="file" value={sheet.file} />
        <label>
          {say(lang, '说明或补印原因', 'Note, or why again')}
          <input name="note" maxLength={300} autoComplete="off" />
        </label>
        <div className="acts">
          {RECEIPT_STATES.map((state) => (
            <button key={state} className={`btn small ${state}`} type="submit" name="state" value={state}>
              {stateName(state, lang)}
            </button>
          ))}
        </div>
      </form>
    </details>
  )
}

function kindOf({ file }: ListedSheet): string {
  return file.endsWith('.tif') ? 'TIFF' : file.endsWith('.jpg') ? 'JPG' : 'PDF'
}

/** Breaks only after the month: 'TC-016_2026-11_' | '2of4_2400x1200.pdf'. */
function FileName({ name }: { name: string }) {
  const cut = name.indexOf('_', name.indexOf('_') + 1) + 1
  return (
    <>
      <span>{name.slice(0, cut)}</span>
      <wbr />
      <span>{name.slice(cut)}</span>
    </>
  )
}
