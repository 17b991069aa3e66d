import { Fragment, isValidElement, type ReactNode } from 'react'
import { Kept, type KeptProps, keptElement } from '../parts/kept/web.tsx'

/** HTML elements that do not begin a line of their own. */
const INLINE = new Set(
  'a abbr b bdi br button cite em i label mark q rp rt ruby s small span strong sub sup time tspan u'.split(' '),
)
/** Characters to each side of what may be left out: longer than what anyone searches for across it. */
const BRIDGE = 16

/**
 * All text inside a page's `main`, in the order of the page, cut into its sections: what search finds is taken from the
 * templates themselves, so that nothing that stands on a page can be forgotten. The last piece holds what is read in
 * two ways: the words around a fold, a hidden line, a drawing or a reading, as they follow each other for whoever does
 * not see it; and what pictures show, for whoever hears the page.
 */
export function pageText(page: ReactNode): string[] {
  const pieces: string[] = []
  let text = ''
  let inMain = false
  const skipped: [from: number, to: number][] = []
  const hidden: { at: number; text: string }[] = []
  const alts = new Set<string>()
  let cutAway = 0
  const length = () => cutAway + text.length
  // Remembered, since looking at the end of a long text that grows makes the whole of it anew: a list of six thousand
  // bulletins took eighty seconds.
  let last = ''
  const add = (more: string) => {
    text += more
    last = more.at(-1) ?? last
  }
  const line = () => {
    if (text !== '' && last !== '\n') add('\n')
  }
  const cut = () => {
    line()
    if (text !== '') pieces.push(text)
    cutAway += text.length
    text = ''
  }

  function walk(node: ReactNode): void {
    if (typeof node === 'string' || typeof node === 'number') {
      if (inMain) add(String(node))
    } else if (Array.isArray(node)) for (const one of node) walk(one)
    else if (isValidElement<KeptProps>(node) && node.type === Kept) walk(keptElement(node.props))
    else if (isValidElement<{ children?: ReactNode }>(node)) {
      const { type, props } = node
      if (typeof type === 'function') walk((type as (own: object) => ReactNode)(props))
      else if ((type as unknown) === Fragment) walk(props.children)
      else if (typeof type === 'string') host(type, props)
    }
  }

  function host(name: string, props: Record<string, unknown> & { children?: ReactNode }): void {
    if (name === 'main') inMain = true
    if (!inMain) {
      walk(props.children)
      return
    }
    if (name === 'img') {
      if (typeof props.alt === 'string' && props.alt !== '') alts.add(props.alt)
      return
    }
    if (name === 'section') cut()
    else if (!INLINE.has(name)) line()
    const from = length()
    if (name === 'ruby') ruby(props.children)
    else if (name === 'details' && props.open !== true) fold(props.children)
    else walk(props.children)
    if (name === 'svg') skipped.push([from, length()])
    if (props.hidden === true) hide(from)
    if (name === 'section') cut()
    else if (!INLINE.has(name) || name === 'br') line()
    if (name === 'main') inMain = false
  }

  /** A hidden line stands aside, so that it is shown with no hit; the words around it close up. */
  function hide(from: number): void {
    const start = text.length - (length() - from)
    hidden.push({ at: from, text: text.slice(start) })
    text = text.slice(0, start)
    last = text.at(-1) ?? ''
  }

  /** What is under a fold does not follow its name for whoever leaves it closed. */
  function fold(children: ReactNode): void {
    const [name, ...rest] = Array.isArray(children) ? children : [children]
    walk(name)
    const from = length()
    walk(rest)
    skipped.push([from, length()])
  }

  /** A word goes on behind a reading, with or without its brackets. */
  function ruby(children: ReactNode): void {
    const all = Array.isArray(children) ? children : [children]
    const from = length() + String(all[0] ?? '').length
    for (const one of all) {
      const at = length()
      walk(one)
      if (isValidElement(one) && one.type === 'rp') skipped.push([at, length()])
    }
    skipped.push([from, length()])
  }

  walk(page)
  cut()
  const whole = pieces.join('')
  const bridges = [...skipped.map((range) => [range]), skipped].flatMap((ranges) => bridgesOver(whole, ranges))
  const unseen = hidden.map(
    ({ at, text: own }) => `\n${whole.slice(Math.max(0, at - BRIDGE), at)}${own}\n${whole.slice(at, at + BRIDGE)}`,
  )
  const heard = Array.from(alts)
    .filter((alt) => !whole.includes(alt))
    .map((alt) => `\n${alt}`)
  const more = [...new Set(bridges), ...unseen, ...heard].join('')
  return more === '' ? pieces : [...pieces, more]
}

/** The words on both sides of what is left out, as they follow each other then. */
function bridgesOver(whole: string, ranges: readonly (readonly [from: number, to: number])[]): string[] {
  let left = ''
  let at = 0
  const cuts: number[] = []
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    // One fold lies inside another.
    if (to <= at) continue
    left += whole.slice(at, Math.max(at, from))
    cuts.push(left.length)
    at = to
  }
  left += whole.slice(at)
  return cuts.map((cut) => `\n${left.slice(Math.max(0, cut - BRIDGE), cut + BRIDGE)}`)
}
