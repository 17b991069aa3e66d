import { child, elementsOf, value } from './elements.ts'

/** A formula of Word's in one line of plain text, to be read by whoever sets it anew: '(a+b)/2', 'x^2', '√(2)'. */
export function formulaText(element: Element): string {
  const part = (name: string): string => {
    const found = child(element, name)
    return found ? formulaText(found) : ''
  }
  switch (element.localName) {
    case 't':
      return element.textContent ?? ''
    case 'f':
      return `${grouped(part('num'))}/${grouped(part('den'))}`
    case 'sSup':
      return `${part('e')}^${grouped(part('sup'))}`
    case 'sSub':
      return `${part('e')}_${grouped(part('sub'))}`
    case 'sSubSup':
      return `${part('e')}_${grouped(part('sub'))}^${grouped(part('sup'))}`
    case 'rad':
      return `${part('deg')}√(${part('e')})`
    case 'd':
      return `(${part('e')})`
    case 'nary':
      return `${value(child(child(element, 'naryPr'), 'chr')) ?? '∫'}_${grouped(part('sub'))}^${grouped(part('sup'))} ${part('e')}`
    default:
      return elementsOf(element).map(formulaText).join('')
  }
}

const grouped = (text: string): string => ([...text].length > 1 ? `(${text})` : text)
