import { below, child, value } from './elements.ts'

/** Ids of the styles that put a number before their paragraphs, themselves or by the style they are based on. */
export function numberedStyles(styles: Document): Set<string> {
  const all = new Map(below(styles, 'style').map((style) => [value(style, 'styleId') ?? '', style]))
  const isNumbered = (id: string, seen: readonly string[]): boolean => {
    const style = all.get(id)
    if (!style || seen.includes(id) || seen.length > 20) return false
    const list = child(child(child(style, 'pPr'), 'numPr'), 'numId')
    // List 0 takes off the number of the style below.
    return list ? value(list) !== '0' : isNumbered(value(child(style, 'basedOn')) ?? '', [...seen, id])
  }
  return new Set([...all.keys()].filter((id) => isNumbered(id, [])))
}
