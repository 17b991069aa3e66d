import { cityMoment } from '../../../workflow/city-time.ts'
import { AT_FAULT, AT_FAULT_WORDS } from '../../../workflow/print-jobs/job-words.ts'
import { RECEIPT_WORDS } from '../../../workflow/receipt-state.ts'
import type { PrintDesk } from '../../press-port.ts'

interface ReprintsProps {
  desk: PrintDesk
  edition: string
  mayAct: boolean
  /** Made for this page: the button pressed twice is one reprint. */
  act: string
  english: boolean
}

/** Sheets once more: what a shop said is wrong first, each in two acts; then any sheet; then what was asked for. */
export function Reprints({ desk, edition, mayAct, act, english }: ReprintsProps) {
  const wrong = desk.shops.flatMap(({ attention }) => attention.filter(({ state }) => state === 'problem'))
  const asked = desk.shops.flatMap(({ reprints }) => reprints)
  if (desk.sheets.length === 0 && asked.length === 0) return null
  return (
    <section id="reprints">
      <h2>
        {english ? 'Reprints' : '补印'}
        <small>{english ? `${asked.length} this edition` : `这一期 ${asked.length} 张`}</small>
      </h2>
      {mayAct
        ? wrong.map(({ file, place, note }, i) => (
            <Form key={file} {...{ edition, english, file, note }} act={`${act} ${i}`} fault="shop">
              {place}
            </Form>
          ))
        : null}
      {mayAct && desk.sheets.length > 0 ? (
        <Form {...{ edition, english, note: '' }} act={act} fault="unknown" sheets={desk.sheets}>
          {english ? 'Another sheet' : '重印别的一张'}
        </Form>
      ) : null}
      <ul className="rows">
        {asked.map((one) => (
          <li key={`${one.file} ${one.at}`}>
            <p>
              <b>{one.gallery}</b> {one.galleryName}
              <span className="ink3">
                　{english ? `frame ${one.position}` : `第 ${one.position} 框`}　{one.title}　
                {one.format.replace('x', '×').toUpperCase()}
              </span>
            </p>
            <p className="ink2 s12">
              {one.reason}
              {one.atFault === null
                ? ''
                : english
                  ? ` (${AT_FAULT_WORDS[one.atFault].en})`
                  : `（责任：${AT_FAULT_WORDS[one.atFault].zh}）`}
              <span className="ink3">　{cityMoment(one.at)}</span>
            </p>
            <span className="n s12">
              {one.state === null ? '' : english ? RECEIPT_WORDS[one.state].en : RECEIPT_WORDS[one.state].zh}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface FormProps {
  edition: string
  english: boolean
  /** The sheet, where it is plain which. */
  file?: string
  sheets?: PrintDesk['sheets']
  note: string
  act: string
  fault: (typeof AT_FAULT)[number]
  children: React.ReactNode
}

/** Open, and press: what the shop wrote stands there already as the reason. */
function Form({ edition, english, file, sheets, note, act, fault, children }: FormProps) {
  return (
    <details className="reprint">
      <summary>
        <span>
          {children}
          {note === '' ? null : <b>　{note}</b>}
        </span>
        <span className="kp-link">{english ? 'Print again' : '重印'}</span>
      </summary>
      <form method="post" action={`/printing/${edition}/reprint`}>
        <input type="hidden" name="act" value={act} />
        {file ? (
          <input type="hidden" name="file" value={file} />
        ) : (
          <label>
            {english ? 'Sheet' : '印张'}
            <input name="file" list="kp-sheets" required autoComplete="off" placeholder="TC-017" />
            <datalist id="kp-sheets">
              {sheets?.map((sheet) => (
                <option key={sheet.file} value={sheet.file}>
                  {sheet.place}
                </option>
              ))}
            </datalist>
          </label>
        )}
        <label>
          {english ? 'Why' : '原因'}
          <input name="reason" required maxLength={300} defaultValue={note} autoComplete="off" />
        </label>
        <label>
          {english ? 'At fault' : '责任'}
          <select name="atFault" defaultValue={fault}>
            {AT_FAULT.map((one) => (
              <option key={one} value={one}>
                {english ? AT_FAULT_WORDS[one].en : AT_FAULT_WORDS[one].zh}
              </option>
            ))}
          </select>
        </label>
        <button className="kp-act" type="submit">
          {english ? 'Print 1 sheet again' : '重印 1 张'}
        </button>
      </form>
    </details>
  )
}
