/** What in an SVG could run, reach out or hide text, in words; empty for a plain drawing. */
export function svgDangers(svg: string): string[] {
  const dangers = new Set<string>()
  // Character references in mark-up could spell any of what follows: decode them first.
  const text = svg.replace(/&#(x?)([0-9a-f]+);?/gi, (_, hex: string, digits: string) => fromCode(hex, digits))
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) dangers.add('DOCTYPE / ENTITY')
  for (const [, name] of text.matchAll(
    /<(?:\w+:)?(script|foreignObject|iframe|object|embed|image|audio|video|handler|listener)\b/gi,
  )) {
    // A raster inside an SVG would slip past the checks that uploads go through.
    dangers.add(`<${name}>`)
  }
  for (const [, name] of text.matchAll(/[\s"'/](on[a-z]+)\s*=/gi)) dangers.add(`${name}=`)
  for (const [, , value = ''] of text.matchAll(/(?:xlink:)?(href|src)\s*=\s*["']?\s*([^"'\s>]*)/gi)) {
    if (value !== '' && !value.startsWith('#')) dangers.add(`href="${value.slice(0, 40)}"`)
  }
  for (const [, value = ''] of text.matchAll(/url\(\s*["']?\s*([^"')]*)/gi)) {
    if (!value.startsWith('#')) dangers.add(`url(${value.slice(0, 40)})`)
  }
  if (/@import/i.test(text)) dangers.add('@import')
  if (/<\?xml-stylesheet/i.test(text)) dangers.add('xml-stylesheet')
  if (/javascript\s*:/i.test(text)) dangers.add('javascript:')
  return [...dangers]
}

function fromCode(hex: string, digits: string): string {
  const code = Number.parseInt(digits, hex === '' ? 10 : 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
