import type { Block, MediaId, Run } from '#contract'
import type { WechatLook, WechatPart, WechatPiece } from './piece.ts'
import { escapeHtml, runsHtml } from './runs.ts'

const INK = '#222222'
const MUTE = '#6b6b6b'
const HAIR = '#d9d5cc'
const P = `margin:0px 0px 16px;font-size:16px;line-height:28px;color:${INK};text-align:justify`

/**
 * A piece as WeChat's editor keeps it: section, p, span, strong, img and table, every style in place, sizes in px; no
 * class, no id, no script, no style sheet. A picture for which `srcOf` knows no address is left out.
 */
export function toWechatHtml(piece: WechatPiece, srcOf: (media: MediaId) => string | undefined): string {
  const { title, kicker, lead, facts, parts, sources, foot, look } = piece
  return section('padding:0px 4px;background-color:#ffffff', [
    section(`padding:20px 16px;background-color:${look.wall}`, [
      kicker === '' ? '' : p('margin:0px 0px 6px;font-size:14px;line-height:22px;color:#ffffff', escapeHtml(kicker)),
      p('margin:0px;font-size:24px;line-height:34px;color:#ffffff', `<strong>${escapeHtml(title)}</strong>`),
    ]),
    lead
      ? section(`margin:16px 0px;padding:0px 0px 0px 12px;border-left:4px solid ${look.accent}`, [
          p(`margin:0px;font-size:16px;line-height:28px;color:${INK}`, escapeHtml(lead)),
        ])
      : '<section style="height:16px"></section>',
    facts.length > 0 ? factTable(facts) : '',
    ...parts.map((part) => partHtml(part, look, srcOf)),
    sources.length > 0 ? sourceList(sources) : '',
    section(
      `margin:24px 0px 0px;padding:12px 0px 0px;border-top:1px solid ${HAIR}`,
      foot.map((line) => small(escapeHtml(line))),
    ),
  ])
}

function partHtml(part: WechatPart, look: WechatLook, srcOf: (media: MediaId) => string | undefined): string {
  switch (part.kind) {
    case 'block':
      return blockHtml(part.block, look)
    case 'heading':
      return heading(escapeHtml(part.text), look)
    case 'line':
      return p(P, `<strong>${escapeHtml(part.label)}</strong>　${escapeHtml(part.text)}`)
    case 'number':
      return section(`margin:0px 0px 16px;padding:12px 16px;border:1px solid ${HAIR}`, [
        part.number === ''
          ? ''
          : p(
              `margin:0px;font-size:32px;line-height:44px;color:${look.accent}`,
              `<strong>${escapeHtml(part.number)}</strong>`,
            ),
        p(`margin:0px;font-size:16px;line-height:28px;color:${INK}`, escapeHtml(part.text)),
      ])
    case 'picture': {
      const src = srcOf(part.media)
      if (src === undefined) return ''
      const words = [part.caption, part.credit].filter(Boolean).join('　')
      return section('margin:0px 0px 16px', [
        `<img src="${escapeHtml(src)}" alt="${escapeHtml(part.alt)}" style="display:block;max-width:100%">`,
        p(`margin:6px 0px 0px;font-size:14px;line-height:22px;color:${MUTE}`, escapeHtml(words)),
      ])
    }
  }
}

function blockHtml(block: Block, look: WechatLook): string {
  switch (block.kind) {
    case 'paragraph':
      return p(P, runsHtml(block.runs))
    case 'heading':
      return heading(runsHtml(block.runs), look)
    case 'quote':
      return section(`margin:0px 0px 16px;padding:0px 0px 0px 12px;border-left:4px solid ${HAIR}`, [
        p(`margin:0px;font-size:16px;line-height:28px;color:${MUTE}`, runsHtml(block.runs)),
      ])
    case 'list':
      // The editor draws ul and ol anew, each time differently: the marks are text.
      return block.items
        .map((item, i) =>
          p(
            `margin:0px 0px 8px;padding:0px 0px 0px 24px;text-indent:-24px;font-size:16px;line-height:28px;color:${INK}`,
            `<span style="color:${look.accent}">${block.ordered ? `${i + 1}.` : '●'}</span>　${runsHtml(item)}`,
          ),
        )
        .join('')
    case 'table':
      return table(block.rows, block.head)
  }
}

function heading(html: string, look: WechatLook): string {
  return p(`margin:24px 0px 12px;font-size:18px;line-height:28px;color:${look.wall}`, `<strong>${html}</strong>`)
}

function table(rows: readonly Run[][][], head: boolean): string {
  const cell = `border:1px solid ${HAIR};padding:6px 8px;font-size:15px;line-height:24px;color:${INK};text-align:left`
  const lines = rows.map((row, i) => {
    const cells = row.map((runs) => {
      const html = runsHtml(runs)
      return `<td style="${cell}">${head && i === 0 ? `<strong>${html}</strong>` : html}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table style="width:100%;margin:0px 0px 16px;border-collapse:collapse"><tbody>${lines.join('')}</tbody></table>`
}

function factTable(facts: WechatPiece['facts']): string {
  const rows = facts.map(
    ({ label, text }) =>
      `<tr><td style="width:56px;padding:4px 0px;font-size:14px;line-height:26px;color:${MUTE};vertical-align:top">${escapeHtml(label)}</td>` +
      `<td style="padding:4px 0px;font-size:16px;line-height:26px;color:${INK};vertical-align:top"><strong>${escapeHtml(text)}</strong></td></tr>`,
  )
  return `<table style="width:100%;margin:0px 0px 16px;border-collapse:collapse"><tbody>${rows.join('')}</tbody></table>`
}

function sourceList(sources: readonly string[]): string {
  const lines = sources.map((source, i) => small(`[${i + 1}] ${escapeHtml(source)}`))
  return section('margin:24px 0px 0px', [
    p(`margin:0px 0px 6px;font-size:14px;line-height:22px;color:${INK}`, '<strong>资料来源</strong>'),
    ...lines,
  ])
}

function small(html: string): string {
  return p(`margin:0px 0px 4px;font-size:13px;line-height:20px;color:${MUTE}`, html)
}

function p(style: string, html: string): string {
  return `<p style="${style}">${html}</p>`
}

function section(style: string, parts: readonly string[]): string {
  return `<section style="${style}">${parts.join('')}</section>`
}
