import type { Run } from '#contract'
import { keepHref } from '../text/keep-href.ts'
import { attribute, type Element, styleOf } from './nodes.ts'

export type RunStyle = Omit<Run, 'text'>

/** The style of the text in an element: what it inherits, and what its tag and its own style add or take back. */
export function inlineStyle(element: Element, inherited: RunStyle): RunStyle {
  const style: RunStyle = { ...inherited }
  const set = (key: 'bold' | 'italic' | 'sub' | 'sup', on: boolean): void => {
    if (on) style[key] = true
    else delete style[key]
  }
  const { tagName } = element
  if (tagName === 'b' || tagName === 'strong') set('bold', true)
  if (tagName === 'i' || tagName === 'em') set('italic', true)
  const weight = styleOf(element, 'font-weight')
  if (weight !== '' && weight !== 'inherit') set('bold', weight.startsWith('bold') || Number(weight) >= 600)
  const slant = styleOf(element, 'font-style')
  if (slant !== '' && slant !== 'inherit') set('italic', slant !== 'normal')
  const raised = styleOf(element, 'vertical-align')
  if (tagName === 'sub' || raised === 'sub') set('sub', true)
  if (tagName === 'sup' || raised === 'super') set('sup', true)
  if (tagName === 'a') {
    const href = keepHref(attribute(element, 'href'))
    if (href !== undefined) style.href = href
  }
  return style
}
