import { renderPage } from './shell.tsx'
import { monthName } from './words.ts'

/** Says why the list is empty and what will fill it. */
export function noSheetsPage(who: string, edition: string | null, editions: string[]): string {
  return renderPage({
    title: '还没有印张',
    who,
    children: (
      <section className="login">
        <h1>{edition === null ? '还没有印张' : `${monthName(edition)}没有贵店的印张`}</h1>
        <p className="ink2">编辑部出了这一期的印张以后，这里就能下载，不用反复刷新。急用请打编辑部电话。</p>
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
