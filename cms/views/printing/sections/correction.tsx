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
    <section id="correction" className="correction" aria-label={english ? 'Correction' : '更正单'}>
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
      {hanging.map(({ panelNo, title, sheets: own }) => (
        <p key={panelNo}>
          <b>{english ? `Panel ${panelNo}, ${title}` : `第 ${panelNo} 版《${title}》`}</b>　
          <span className="ink2">{own.map(({ gallery, position }) => `${gallery} 第 ${position} 框`).join('　')}</span>
        </p>
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
