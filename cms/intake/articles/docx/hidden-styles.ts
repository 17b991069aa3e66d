import { below, child, isOn, value } from './elements.ts'

/** Ids of the styles that hide their text, themselves or by the style they are based on. */
export function hiddenStyles(styles: Document): Set<string> {
  const all = new Map(below(styles, 'style').map((style) => [value(style, 'styleId') ?? '', style]))
  const isHidden = (id: string, seen: readonly string[]): boolean => {
    const style = all.get(id)
    if (!style || seen.includes(id) || seen.length > 20) return false
    const own = child(child(style, 'rPr'), 'vanish')
    return own ? isOn(own) : isHidden(value(child(style, 'basedOn')) ?? '', [...seen, id])
  }
  return new Set([...all.keys()].filter((id) => isHidden(id, [])))
}
