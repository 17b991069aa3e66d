/** A way into what is over: '2024 年', '1272 条'. */
export interface PeriodLink {
  /** '2024', '2024-05' */
  id: string
  name: string
  count: string
  href: string
  current: boolean
}

/** Years, or the months of one, to go to. */
export function Periods({ of, name }: { of: readonly PeriodLink[]; name: string }) {
  return (
    <nav aria-label={name}>
      <ul className="periods">
        {of.map(({ id, name: says, count, href, current }) => (
          <li key={id}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              <span>{says}</span> <small className="s num">{count}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
