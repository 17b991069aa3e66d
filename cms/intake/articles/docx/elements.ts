const WORD = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]

const isElement = (node: Node | null): node is Element => node?.nodeType === 1

export const elementsOf = (parent: Node): Element[] => Array.from(parent.childNodes).filter(isElement)

/** Elements below by their local name, in reading order, as they are now: a list of its own that may be changed under. */
export const below = (parent: Document | Element, name: string): Element[] =>
  Array.from(parent.getElementsByTagNameNS('*', name))

/** The first child of this name. It does not list them all: a paragraph may have a hundred thousand. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  for (let one = parent?.firstChild ?? null; one !== null; one = one.nextSibling)
    if (isElement(one) && one.localName === name) return one
  return undefined
}

/** A value of Word's by its local name: w:val. */
export function value(element: Element | undefined, name = 'val'): string | undefined {
  return Array.from(element?.attributes ?? []).find((attr) => attr.localName === name)?.value
}

/** True for <w:b/> and <w:b w:val="true"/>. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(value(element) ?? 'true')
}

export function parentElement(element: Element): Element | undefined {
  return isElement(element.parentNode) ? element.parentNode : undefined
}

/** The nearest element above of this name. */
export function above(element: Element, name: string): Element | undefined {
  for (let one = parentElement(element); one; one = parentElement(one)) if (one.localName === name) return one
  return undefined
}

/** Puts these in its place; none takes it out. */
export function replace(element: Element, by: readonly Node[]): void {
  for (const node of by) element.parentNode?.insertBefore(node, element)
  element.parentNode?.removeChild(element)
}

/** An element of Word's namespace as this document spells it. */
export function make(document: Document, name: string, attributes: Record<string, string> = {}): Element {
  const ns = document.documentElement.namespaceURI ?? WORD[0] ?? ''
  const made = document.createElementNS(ns, `w:${name}`)
  for (const [key, text] of Object.entries(attributes)) made.setAttributeNS(ns, `w:${key}`, text)
  return made
}
