import type { PressingState } from '../rebuild/press-on-demand.ts'
import { monthName } from './words.ts'

interface OrderSheetsProps {
  edition: string
  pressing: PressingState | null
  /** Some sheets of this edition are here already. */
  again: boolean
}

/** For editors: orders an edition's sheets, says how far the press is, and what it refused. */
export function OrderSheets({ edition, pressing, again }: OrderSheetsProps) {
  const own = pressing?.edition === edition ? pressing : null
  if (pressing?.running)
    return (
      <div className="order" role="status">
        <p>
          <b>正在出{monthName(pressing.edition)}的印张…</b> {pressing.line}
        </p>
        <p className="ink3">本页每 5 秒自己看一次；可以先去做别的，不会停。</p>
      </div>
    )
  return (
    <div className="order">
      {own && own.problems.length > 0 ? (
        <>
          <p className="refused">有印张没有出来：</p>
          <ul>
            {own.problems.slice(0, 12).map((p) => (
              <li key={`${p.code} ${p.at}`}>
                {p.at}：{p.zh}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <form method="post" action={`/print/${edition}/press`}>
        <button className={again ? 'btn' : 'btn primary'} type="submit">
          {again ? '再出一遍有改动的' : `出${monthName(edition)}的印张`}
        </button>{' '}
        <span className="ink3">{again ? '没有改动的不会重做' : '已发布的内容才会印；一期约一分钟'}</span>
      </form>
    </div>
  )
}
