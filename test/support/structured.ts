export type Thing = Record<string, unknown>

/** Every thing that a page's JSON-LD names, also those inside others; read from its HTML, since a release has a thousand pages. */
export function thingsIn(html: string): Thing[] {
  const scripts = Array.from(
    html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ([, data]) => data,
  )
  return scripts.flatMap((script) => {
    const data = JSON.parse(script ?? '') as Thing
    if (data['@context'] !== 'https://schema.org') throw new Error('not schema.org')
    return collect(data['@graph'])
  })
}

function collect(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(collect)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(collect)
  return '@type' in value ? [value as Thing, ...inner] : inner
}
