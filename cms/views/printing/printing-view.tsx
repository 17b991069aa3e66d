import { randomUUID } from 'node:crypto'
import type { AdminViewServerProps } from 'payload'
import { toActor } from '../../access/actor.ts'
import { RIGHTS } from '../../access/rights.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { InAdmin } from '../in-admin.tsx'
import { EditionSwitch } from '../month/edition-switch.tsx'
import { toTitle } from '../month/month-head.tsx'
import { RefreshWhileBusy } from '../month/refresh-while-busy.tsx'
import { readPostingEditions } from '../posting/read-posting.ts'
import { type PrintDesk, pressPort } from '../press-port.ts'
import { readHung } from './read-hung.ts'
import { Correction } from './sections/correction.tsx'
import { Lane } from './sections/lane.tsx'
import { Records } from './sections/records.tsx'
import { Reprints } from './sections/reprints.tsx'
import { ToPrint } from './sections/to-print.tsx'
import './printing.css'

/** `/admin/printing`: 印制, an edition on its way through the print shops. */
export async function PrintingView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const actor = toActor(req.user)
  if (!req.user || RIGHTS['print-jobs'].read[actor] !== 'yes') return null
  const english = req.i18n.language === 'en'
  const now = new Date()
  const today = cityDay(now)
  const editions = await readPostingEditions({ payload: req.payload, user: req.user })
  const named = props.searchParams?.edition
  const edition =
    editions.find(({ month }) => month === named) ?? editions.find(({ from }) => from <= today) ?? editions[0]
  const port = pressPort()
  if (!edition || !port)
    return (
      <InAdmin {...props}>
        <div className="kp">
          <section className="kp-blank">
            <h1 className="title">{english ? 'Nothing to print yet' : '还没有可以印的一期'}</h1>
            <p>
              {english
                ? 'Once an edition is signed and published, its sheets are pressed here, packed and sent to the shops.'
                : '一期三审签完、发布以后，在这里排出印张、打包、把链接发给制作单位。'}
            </p>
          </section>
        </div>
      </InAdmin>
    )
  const month = edition.month
  const [desk, hung] = await Promise.all([port.printDesk(month), readHung(req.payload, month)])
  const mayAct = RIGHTS['package-links'].update[actor] === 'yes'
  const shared = { desk, edition: month, mayAct, english }
  return (
    <InAdmin {...props}>
      <div className="kp kp-printing">
        <RefreshWhileBusy busy={desk.busy} />
        <header>
          <div className="eyebrow">
            {english ? 'Print desk' : '印制单'}
            <EditionSwitch
              label={english ? 'Another edition' : '换一期'}
              path="/admin/printing"
              chosen={month}
              editions={editions.map(({ month: id, theme }) => ({ id, text: `${id}　${theme}` }))}
            />
          </div>
          <h1 className="title">{toFinding(toTitle(month, english), desk, english)}</h1>
        </header>
        {desk.problems.length > 0 ? (
          <div className="red" role="alert">
            {desk.problems.slice(0, 6).map((p) => (
              <p key={`${p.code} ${p.at}`}>
                <b>{english ? 'Not done: ' : '没有做成：'}</b>
                {p.at}　{english ? p.en : p.zh}
              </p>
            ))}
          </div>
        ) : null}
        <section className="lanes" aria-label={english ? 'Print shops' : '制作单位'}>
          {desk.shops.length === 0 ? <NoSheets {...shared} /> : null}
          {desk.shops.map((shop) => (
            <Lane key={shop.id} {...{ shop, now, ...shared }} hung={hung.get(shop.id) ?? { hangs: 0, asked: 0 }} />
          ))}
        </section>
        <Correction {...shared} />
        <div className="kp-half">
          <ToPrint {...shared} />
          <Reprints {...shared} act={randomUUID()} />
        </div>
        <Records desk={desk} year={month.slice(0, 4)} english={english} />
      </div>
    </InAdmin>
  )
}

function NoSheets({
  edition,
  desk,
  mayAct,
  english,
}: {
  edition: string
  desk: PrintDesk
  mayAct: boolean
  english: boolean
}) {
  return (
    <div className="empty">
      <p>
        {desk.pressing?.running
          ? desk.pressing.line
          : english
            ? 'The sheets of this edition are not pressed.'
            : '这一期的印张还没有排出。'}
      </p>
      {mayAct ? (
        <form method="post" action={`/print/${edition}/press`}>
          <input type="hidden" name="back" value={`/admin/printing?edition=${edition}`} />
          <button className="kp-act" type="submit" disabled={desk.busy}>
            {english ? 'Press the sheets' : '排出印张'}
          </button>
        </form>
      ) : null}
    </div>
  )
}

/** The title is the finding. */
function toFinding(month: string, { shops, hanging }: PrintDesk, english: boolean): string {
  const sum = (of: (shop: PrintDesk['shops'][number]) => number) => shops.reduce((total, shop) => total + of(shop), 0)
  const [sheets, delivered] = [sum((s) => s.sheets), sum((s) => s.counts.delivered)]
  const wrong = sum((s) => s.attention.length)
  const name = english ? month : month.replace(/^\d+ 年 /, '')
  if (sheets === 0) return english ? `${name}: no sheets yet` : `${name}：还没有印张`
  const others = hanging.reduce((total, panel) => total + panel.sheets.length, 0)
  if (others > 0) return english ? `${sheets} sheets, ${others} to correct` : `${sheets} 张，${others} 张要更正`
  if (wrong > 0) return english ? `${sheets} sheets, ${wrong} to see to` : `${sheets} 张，${wrong} 张要处理`
  if (delivered >= sheets) return english ? `${sheets} sheets, all delivered` : `${sheets} 张，全部送到`
  return english ? `${sheets} sheets, ${delivered} delivered` : `${sheets} 张，送到 ${delivered} 张`
}
