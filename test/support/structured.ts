export type Thing = Record<string, unknown>

/** Every thing that a page's JSON-LD names, also those inside others. */
export function thingsIn(document: Document): Thing[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  return scripts.flatMap((script) => {
    const data = JSON.parse(script.textContent ?? '') as Thing
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
