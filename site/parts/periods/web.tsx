/** A year or a month to go to; without an address there is nothing in it. */
export interface PeriodLink {
  /** '2024', '2024-05' */
  id: string
  name: string
  /** '106 条'; none where there is no room for it. */
  count?: string
  href?: string
  current: boolean
}

/** Years, or the months of one as a strip of twelve. */
export function Periods({ of, name, strip = false }: { of: readonly PeriodLink[]; name: string; strip?: boolean }) {
  return (
    <nav aria-label={name}>
      <ul className={strip ? 'periods strip' : 'periods'}>
        {of.map(({ id, name: says, count, href, current }) => (
          <li key={id}>
            {href ? (
              <a href={href} aria-current={current ? 'page' : undefined}>
                <span>{says}</span>
                {count ? <small className="s num"> {count}</small> : null}
              </a>
            ) : (
              <span>{says}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
