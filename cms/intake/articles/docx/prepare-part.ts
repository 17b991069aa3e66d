import { above, below, child, elementsOf, isOn, make, parentElement, replace, value } from './elements.ts'
import { formulaText } from './formula-text.ts'
import type { Marks } from './marks.ts'

/**
 * Makes of a part what mammoth reads whole. Left to itself it (1.13) shows hidden text, reads nothing in w:fldSimple,
 * w:ruby and m:oMath, only the fallback of mc:AlternateContent, and puts the text of a box nowhere unless it is VML:
 * all that is rewritten here, or marked for whoever reads what mammoth made of it.
 */
export function preparePart(document: Document, hiddenStyles: ReadonlySet<string>, marks: Marks): void {
  const root = document.documentElement
  for (const alternate of below(root, 'AlternateContent')) replace(alternate, elementsOf(betterOf(alternate)))
  const inHidden = new Set(below(root, 'p').filter((paragraph) => hasHiddenStyle(paragraph, hiddenStyles)))
  for (const run of below(root, 'r')) if (isHidden(run, hiddenStyles, inHidden)) replace(run, [])
  for (const field of below(root, 'fldSimple')) spellOut(document, field)
  for (const name of ['dir', 'bdo']) for (const one of below(root, name)) unwrap(one)
  // A link to a bookmark leads nowhere outside the file.
  for (const link of below(root, 'hyperlink')) if (value(link, 'id') === undefined) unwrap(link)
  for (const line of below(root, 'cr')) replace(line, [make(document, 'br')])
  for (const ruby of below(root, 'ruby')) replace(ruby, [asRuby(document, ruby, marks)])
  for (const name of ['oMathPara', 'oMath']) for (const one of below(root, name)) markFormula(document, one, marks)
  for (const box of below(root, 'txbxContent').reverse()) liftBox(document, box, marks)
  markObjects(document, marks)
}

/** Of the two ways to draw the same thing, the one that holds a text or a picture. */
function betterOf(alternate: Element): Element {
  const ways = elementsOf(alternate)
  const says = (way: Element): boolean =>
    ['txbxContent', 'pic', 'imagedata'].some((name) => below(way, name).length > 0)
  return ways.find(says) ?? ways[0] ?? alternate
}

function hasHiddenStyle(paragraph: Element, hiddenStyles: ReadonlySet<string>): boolean {
  return hiddenStyles.has(value(child(child(paragraph, 'pPr'), 'pStyle')) ?? '')
}

function isHidden(run: Element, hiddenStyles: ReadonlySet<string>, inHidden: ReadonlySet<Element>): boolean {
  const properties = child(run, 'rPr')
  const own = child(properties, 'vanish')
  if (own) return isOn(own)
  const paragraph = above(run, 'p')
  return (
    hiddenStyles.has(value(child(properties, 'rStyle')) ?? '') || (paragraph !== undefined && inHidden.has(paragraph))
  )
}

function unwrap(element: Element): void {
  replace(element, elementsOf(element))
}

/** A link as a field in one element becomes the same field in its three parts, which mammoth reads. */
function spellOut(document: Document, field: Element): void {
  const instruction = value(field, 'instr') ?? ''
  if (!/^\s*HYPERLINK\s/i.test(instruction)) {
    unwrap(field)
    return
  }
  const part = (kind: string): Element => inRun(document, make(document, 'fldChar', { fldCharType: kind }))
  const code = make(document, 'instrText')
  code.appendChild(document.createTextNode(instruction))
  replace(field, [part('begin'), inRun(document, code), part('separate'), ...elementsOf(field), part('end')])
}

function asRuby(document: Document, ruby: Element, marks: Marks): Element {
  const base = child(ruby, 'rubyBase')
  const reading = child(ruby, 'rt')?.textContent?.trim() ?? ''
  return marks.wrap(document, { is: 'ruby', reading }, base ? elementsOf(base) : [])
}

/** The formula's plain text stays in its place and is marked. */
function markFormula(document: Document, formula: Element, marks: Marks): void {
  // One in a paragraph of formulas went with it.
  if (!formula.parentNode || above(formula, 'oMathPara')) return
  const words = formulaText(formula).trim()
  replace(formula, [marks.wrap(document, { is: 'formula', words }, [textRun(document, words)])])
}

/** The paragraphs of a text box follow the one that it hangs on. Inner boxes come first. */
function liftBox(document: Document, box: Element, marks: Marks): void {
  const host = above(box, 'p')
  const content = elementsOf(box)
  const words = (box.textContent ?? '').trim()
  const first = content.find(({ localName }) => localName === 'p')
  replace(box, [])
  if (!host || words === '') return
  first?.insertBefore(marks.wrap(document, { is: 'text-box', words }, []), afterProperties(first))
  const next = host.nextSibling
  for (const one of content) host.parentNode?.insertBefore(one, next)
}

/** What stands for a program's object, a diagram or a chart: they have no text or picture that could be taken. */
function markObjects(document: Document, marks: Marks): void {
  const root = document.documentElement
  for (const path of below(root, 'textpath')) {
    const run = above(path, 'r')
    const words = value(path, 'string')?.trim() ?? ''
    if (run && words !== '') replaceInRun(document, run, { is: 'word-art', words }, marks)
  }
  for (const object of below(root, 'object')) {
    const words = value(below(object, 'OLEObject')[0], 'ProgID') ?? value(below(object, 'control')[0], 'name') ?? ''
    replace(object, [marks.wrap(document, { is: 'object', words }, [])])
  }
  for (const data of below(root, 'graphicData')) {
    const kind = /\/(chart|diagram|chartex|ink)$/.exec(value(data, 'uri') ?? '')?.[1]
    const drawing = above(data, 'drawing')
    if (kind && drawing?.parentNode && below(data, 'pic').length === 0)
      replace(drawing, [marks.wrap(document, { is: 'object', words: kind }, [])])
  }
  for (const chunk of below(root, 'altChunk')) {
    const paragraph = make(document, 'p')
    paragraph.appendChild(marks.wrap(document, { is: 'object', words: 'altChunk' }, []))
    replace(chunk, [paragraph])
  }
}

function replaceInRun(document: Document, run: Element, mark: { is: 'word-art'; words: string }, marks: Marks): void {
  if (parentElement(run)) replace(run, [marks.wrap(document, mark, [])])
}

function afterProperties(paragraph: Element): Node | null {
  const properties = child(paragraph, 'pPr')
  return properties ? properties.nextSibling : paragraph.firstChild
}

function textRun(document: Document, words: string): Element {
  const text = make(document, 't')
  text.appendChild(document.createTextNode(words))
  return inRun(document, text)
}

function inRun(document: Document, content: Element): Element {
  const run = make(document, 'r')
  run.appendChild(content)
  return run
}
