/** What the address asks for; an edition or town that is not there is as if it were not named. */
export interface AskedCounts {
  edition: string
  town: string
  kind: 'scans' | 'reads'
}

type SearchParams = Record<string, string | string[] | undefined>

export function parseAsked(params: SearchParams | undefined): AskedCounts {
  const text = (name: string) => (typeof params?.[name] === 'string' ? params[name] : '')
  return { edition: text('edition'), town: text('town'), kind: text('kind') === 'reads' ? 'reads' : 'scans' }
}

export function hrefOf({ edition, town, kind }: AskedCounts): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries({ edition, town, kind })) if (value !== '') params.set(name, value)
  return `/admin/counts?${params}`
}
