import type { PressingState } from '../rebuild/press-on-demand.ts'
import { OrderSheets } from './order-sheets.tsx'
import { renderPage } from './shell.tsx'
import { monthName } from './words.ts'

interface NoSheetsProps {
  who: string
  edition: string | null
  editions: string[]
  /** For those who may order sheets: what the press is doing; undefined for a shop. */
  order?: { pressing: PressingState | null } | undefined
}

/** Says why the list is empty and what will fill it. */
export function noSheetsPage({ who, edition, editions, order }: NoSheetsProps): string {
  return renderPage({
    refreshS: order?.pressing?.running ? 5 : undefined,
    title: '还没有印张',
    who,
    children: (
      <section className="login">
        <h1>{title(edition, order !== undefined)}</h1>
        {order && edition !== null ? (
          <OrderSheets edition={edition} pressing={order.pressing} again={false} />
        ) : (
          <p className="ink2">编辑部出了这一期的印张以后，这里就能下载，不用反复刷新。急用请打编辑部电话。</p>
        )}
        {editions.length === 0 ? null : (
          <ul className="editions">
            {editions.map((id) => (
              <li key={id}>
                <a href={`/print?edition=${id}`}>{monthName(id)}</a>
              </li>
            ))}
          </ul>
        )}
        <p className="ink3" lang="en">
          No sheets have been made yet. They appear here as soon as the newsroom makes the edition.
        </p>
      </section>
    ),
  })
}

function title(edition: string | null, newsroom: boolean): string {
  if (edition === null) return '还没有印张'
  return newsroom ? `${monthName(edition)}还没有印张` : `${monthName(edition)}没有贵店的印张`
}
