import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { LIMITS } from '../limits.ts'
import { RefusedError } from '../problems.ts'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

/**
 * A page as browsers read it.
 * @throws RefusedError when it is built deeper or of more than a person would write: the parser looks through all open
 *   elements at each new one
 */
export function parsePage(html: string): Element[] {
  let open = 0
  let elements = 0
  const document = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        open += 1
        elements += 1
        if (open > LIMITS.depth || elements > LIMITS.elements) throw new RefusedError('too-complex')
      },
      onItemPop: () => {
        open -= 1
      },
    },
  })
  return [...elementsIn(document)]
}

/** All elements below, in the order in which they are read. */
function* elementsIn(parent: Parent): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue
    yield child
    yield* elementsIn(child)
  }
}

export const isElement = (node: Node): node is Element => 'tagName' in node

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** The text below, as it is written. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  return isElement(node) ? node.childNodes.map(textOf).join('') : ''
}

/** What an element's own style says of a property, in small letters; '' when nothing. */
export function styleOf(element: Element, property: string): string {
  for (const rule of (attribute(element, 'style') ?? '').slice(0, 4096).toLowerCase().split(';')) {
    const [name, ...value] = rule.split(':')
    if (name?.trim() === property) return value.join(':').replace('!important', '').trim()
  }
  return ''
}

/** True for what a reader of the page would not see. */
export function isHidden(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== undefined ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    /^0*(?:\.0+)?(?:px|pt|em|rem|%)?$/.test(styleOf(element, 'font-size') || '-') ||
    /^0*(?:\.0+)?%?$/.test(styleOf(element, 'opacity') || '-')
  )
}
