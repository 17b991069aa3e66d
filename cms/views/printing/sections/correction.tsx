import type { OtherSheets } from '../../../workflow/print-jobs/hanging-otherwise.ts'
import type { PrintDesk } from '../../press-port.ts'

interface CorrectionProps {
  desk: PrintDesk
  edition: string
  mayAct: boolean
  english: boolean
}

/** 更正单: the sheets that say something else than we do now, and the one act that presses and packs just these. */
export function Correction({ desk, edition, mayAct, english }: CorrectionProps) {
  const { hanging, making, shops } = desk
  const done = shops.flatMap(({ name, slug, corrections }) => corrections.map((one) => ({ ...one, shop: name, slug })))
  const sheets = hanging.flatMap((panel) => panel.sheets)
  const galleries = [...new Set(sheets.map(({ gallery }) => gallery))]
  const busy = making?.kind === 'correction' ? making : null
  if (sheets.length + done.length === 0 && !busy) return null
  return (
    <section
      id="correction"
      className={sheets.length > 0 ? 'correction open' : 'correction'}
      aria-label={english ? 'Correction' : '更正单'}
    >
      <h2>
        {english ? 'Correction' : '更正单'}
        <small>
          {sheets.length > 0
            ? english
              ? `${galleries.length} galleries hang something else than we say`
              : `${galleries.length} 座挂着的和我们说的不一样`
            : english
              ? 'All is corrected'
              : '没有要更正的'}
        </small>
      </h2>
      {hanging.map((panel) => (
        <PanelSheets key={panel.panelNo} panel={panel} english={english} />
      ))}
      {busy ? (
        <p role="status">
          <progress max={busy.total} value={busy.done} aria-label={english ? 'Under way' : '进度'} />
        </p>
      ) : sheets.length > 0 && mayAct ? (
        <form method="post" action={`/printing/${edition}/correction`}>
          <button className="kp-act" type="submit" disabled={desk.busy}>
            {english ? `Press and pack these ${sheets.length} sheets` : `排出并打包这 ${sheets.length} 张`}
          </button>
        </form>
      ) : null}
      {done.length > 0 ? (
        <ul className="links">
          {done.map(({ shop, slug, name, sheets: count }) => (
            <li key={`${slug} ${name}`}>
              <span>
                {shop}　{english ? `${count} sheets` : `${count} 张`}
              </span>
              <a className="kp-link" href={`/print/${edition}/corrections/${slug}/${name}.zip`}>
                {english ? 'Download' : '下载更正包'}
              </a>
              <span className="ink3 s12">{english ? 'stands on the shop’s page too' : '制作单位的取件页上也有'}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

/** More than these are opened by who wants them. */
const SHOWN = 12

function PanelSheets({ panel, english }: { panel: OtherSheets; english: boolean }) {
  const { panelNo, title, sheets } = panel
  const words = (list: OtherSheets['sheets']) =>
    list.map(({ file, gallery, position }) => (
      <span key={file}>{english ? `${gallery} frame ${position}` : `${gallery} 第 ${position} 框`}</span>
    ))
  return (
    <div>
      <p>
        <b>{english ? `Panel ${panelNo}, ${title}` : `第 ${panelNo} 版《${title}》`}</b>{' '}
        <span className="ink3">{english ? 'was changed after it was printed' : '印好以后改过'}</span>
      </p>
      <p className="places ink2">{words(sheets.slice(0, SHOWN))}</p>
      {sheets.length > SHOWN ? (
        <details>
          <summary>{english ? `and ${sheets.length - SHOWN} more` : `另有 ${sheets.length - SHOWN} 张`}</summary>
          <p className="places ink2">{words(sheets.slice(SHOWN))}</p>
        </details>
      ) : null}
    </div>
  )
}
