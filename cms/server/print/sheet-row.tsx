import type { ListedSheet } from '../press.ts'
import { formatName, toSize } from './words.ts'

/** One sheet: what it looks like, what it is called, how big it is, and the file itself. */
export function SheetRow({ sheet, edition }: { sheet: ListedSheet; edition: string }) {
  return (
    <li>
      {sheet.thumbnail ? (
        <img
          className="thumb"
          src={`/print/${edition}/thumbs/${sheet.thumbnail}`}
          alt={`第 ${sheet.panelNo} 版小样：${sheet.panelTitle}`}
          loading="lazy"
          decoding="async"
        />
      ) : (
        <span className="thumb none">无小样</span>
      )}
      <div>
        <p className="what">
          <b>
            {sheet.panelNo}　{sheet.panelTitle}
          </b>
        </p>
        <p className="s12 ink2">
          第 {sheet.position} 框　{formatName(sheet.format)}　{toSize(sheet.bytes)}
        </p>
        <p className="s12 ink3 file">
          <FileName name={sheet.file} />
        </p>
        <p className="s12 ink3">
          校验码 <code title={sheet.sha256}>{sheet.sha256.slice(0, 12)}</code>
        </p>
        <a className="link get1" href={`/print/${edition}/sheets/${sheet.file}`} download={sheet.file}>
          下载 PDF<span className="sr">：{sheet.file}</span>
        </a>
      </div>
    </li>
  )
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
