import { type Block, blockRuns, type RichText, type Run, rubyParts, type Source } from '#contract'
import { safeHref } from '../parts/rich-text/web.tsx'
import { cleanText } from '../sheet/clean-text.ts'
import type { LeafletBlock, LeafletRun } from './leaflet-data.ts'

const HAN = '\\p{Script=Han}'
const LATIN = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Nd}%‰℃°]'
/** The gap between Han and Latin is the engine's; a space that was typed would be added to it. */
const TYPED_GAP = new RegExp(`(?<=${HAN})[ \\u00a0]+(?=${LATIN})|(?<=${LATIN})[ \\u00a0]+(?=${HAN})`, 'gu')
const STRAIGHT_PAIR = /"([^"\n]*)"/g
const ADDRESS = /https?:\/\/[^\s，。；、（）()<>]+[^\s，。；、（）()<>.,;]/
/** Stands for a letter that no face has, as compositors have always set it; signs that are no letters are left out. */
const GETA = '〓'

/** Makes plain texts of one leaflet ready, and remembers what could not be set. */
export interface Compositor {
  lang: 'zh' | 'en'
  /** Origin of the site, for links that begin with '/'. */
  site: string
  settable: ReadonlySet<number>
  missing: Set<string>
}

/** One plain text: readings in brackets behind their characters, quotes turned, nothing that no face can set. */
export function plainText(text: string, by: Compositor): string {
  return rubyParts(text)
    .map((part) => curled(settable(part.text.replace(TYPED_GAP, ''), by)) + reading(part.ruby, by.lang))
    .join('')
}

/** Rich text: headings without a step left out (2, then 3), links with their addresses printed behind them. */
export function richText(blocks: RichText, by: Compositor): LeafletBlock[] {
  let deepest = 1
  return blocks.flatMap((block): LeafletBlock[] => {
    if (isEmpty(block)) return []
    if (block.kind === 'list')
      return [{ ...block, items: block.items.filter(hasText).map((item) => textRuns(item, by)) }]
    if (block.kind === 'table')
      return [{ ...block, rows: block.rows.map((row) => row.map((cell) => textRuns(cell, by))) }]
    if (block.kind !== 'heading') return [{ kind: block.kind, runs: textRuns(block.runs, by) }]
    const level = block.level === 3 && deepest > 1 ? 3 : 2
    deepest = level
    return [{ kind: 'heading', level, runs: textRuns(block.runs, by) }]
  })
}

/** A source as a line of runs: the address in it is a link; one that is not printed is added. */
export function sourceRuns({ full, url }: Source, by: Compositor): LeafletRun[] {
  const text = plainText(full.trim(), by)
  const href = url === undefined ? null : safeHref(url)
  const found = ADDRESS.exec(text)
  if (found) {
    const [printed] = found
    const end = found.index + printed.length
    const before = { text: text.slice(0, found.index) }
    return [before, { text: printed, href: safeHref(printed) ?? printed }, { text: text.slice(end) }].filter(
      (run) => run.text.length > 0,
    )
  }
  return href === null ? [{ text }] : [{ text: `${text} ` }, { text: href, href }]
}

function textRuns(runs: Run[], by: Compositor): LeafletRun[] {
  return withAddresses(runs, by).map(({ text, ruby, href, ...style }) => {
    const run: LeafletRun = { ...style, text: plainText(text, by) + reading(ruby, by.lang) }
    return href === undefined ? run : { ...run, href }
  })
}

/** On paper a link is its printed address, on a screen a link: both. */
function withAddresses(runs: Run[], { site, lang }: Compositor): Run[] {
  return runs.flatMap((run, i) => {
    const safe = run.href === undefined ? null : safeHref(run.href)
    const { href: _, ...bare } = run
    if (safe === null) return [bare]
    const href = safe.startsWith('/') ? `${site}${safe}` : safe
    if (runs[i + 1]?.href === run.href) return [{ ...run, href }]
    const words = runs.filter((r) => r.href === run.href).map((r) => r.text)
    const shown = href.replace(/^(mailto:|tel:)/i, '')
    if (
      words
        .join('')
        .replace(/\s/g, '')
        .includes(shown.replace(/^https?:\/\//, ''))
    )
      return [{ ...run, href }]
    const [open, close] = lang === 'zh' ? ['（', '）'] : [' (', ')']
    return [{ ...run, href }, { text: open }, { text: shown, href }, { text: close }]
  })
}

function settable(text: string, by: Compositor): string {
  let out = ''
  for (const character of cleanText(text)) {
    if (character === '\n' || by.settable.has(character.codePointAt(0) ?? 0)) out += character
    else {
      by.missing.add(character)
      if (/\p{L}/u.test(character)) out += GETA
    }
  }
  return out
}

function reading(ruby: string | undefined, lang: 'zh' | 'en'): string {
  return ruby === undefined || ruby === '' ? '' : lang === 'zh' ? `（${ruby}）` : ` (${ruby})`
}

function curled(text: string): string {
  return text.replace(STRAIGHT_PAIR, '“$1”').replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
}

const hasText = (runs: Run[]) => runs.some((run) => run.text.trim().length > 0)
const isEmpty = (block: Block) => !hasText(blockRuns(block))
