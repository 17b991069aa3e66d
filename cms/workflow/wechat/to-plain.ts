import type { Block } from '#contract'
import type { WechatPart, WechatPiece } from './piece.ts'
import { runsText } from './runs.ts'

/** The same piece as plain text, for wherever rich text is not taken. */
export function toWechatPlain({ title, kicker, lead, facts, parts, sources, foot }: WechatPiece): string {
  const paragraphs = [
    kicker,
    title,
    lead ?? '',
    facts.map(({ label, text }) => `${label}：${text}`).join('\n'),
    ...parts.map(partText),
    sources.length === 0 ? '' : ['资料来源', ...sources.map((source, i) => `[${i + 1}] ${source}`)].join('\n'),
    foot.join('\n'),
  ]
  return `${paragraphs.filter((text) => text.trim() !== '').join('\n\n')}\n`
}

function partText(part: WechatPart): string {
  switch (part.kind) {
    case 'block':
      return blockText(part.block)
    case 'heading':
      return part.text
    case 'line':
      return `${part.label}　${part.text}`
    case 'number':
      return [part.number, part.text].filter(Boolean).join(' ')
    case 'picture':
      return `（图）${[part.caption, part.credit].filter(Boolean).join('　')}`
  }
}

function blockText(block: Block): string {
  if (block.kind === 'list')
    return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '·'} ${runsText(item)}`).join('\n')
  if (block.kind === 'table') return block.rows.map((row) => row.map((cell) => runsText(cell)).join('　')).join('\n')
  return runsText(block.runs)
}
