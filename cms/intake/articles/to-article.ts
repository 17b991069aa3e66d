import type { Block, Run } from '#contract'
import { ARTICLE_LENGTHS } from '../../workflow/article-limits.ts'
import { cutText } from './fit/cut-text.ts'
import type { IntakeArticle, IntakePictureRef, IntakeSource, Piece } from './intake.ts'
import { isSourceLine, isSourcesHeading, toSources } from './text/source-lines.ts'
import { plainText } from './text/tidy-text.ts'

/** '摘要：' in front of a paragraph says what '摘要' as its style does. */
const SUMMARY_MARK = /^[【[]?(?:摘\s*要|提\s*要|导\s*[语读]|核心提示|内容提要|summary|abstract)[】\]]?\s*[:：]?\s*/i
/** A line under a picture that speaks of it, where no style says so. */
const CAPTION = /^(?:[▲△↑]|图\s?\d*\s?[:：.．、\s]|图\s?\d+|fig(?:ure|\.)?\s?\d+)/i
const CAPTION_LENGTH = 120

/** One article of its pieces, which hold no title any more. */
export function toArticle(title: string, pieces: Piece[]): IntakeArticle {
  const article: IntakeArticle = { title, summary: '', body: [], sources: [], pictures: [] }
  const notes: IntakeSource[] = []
  let summary = ''
  let inSources = false
  let underPicture: IntakePictureRef | undefined
  for (const piece of pieces) {
    const picture = underPicture
    underPicture = undefined
    if (piece.kind === 'picture') {
      underPicture = { picture: piece.picture, ...(piece.alt === undefined ? {} : { alt: piece.alt }) }
      article.pictures.push(underPicture)
    } else if (piece.kind === 'note') notes.push(...toSources(piece.runs))
    else if (piece.kind === 'text' && picture !== undefined && isCaption(piece)) {
      picture.caption = plainText(piece.runs).replace(/^[▲△↑]\s*/, '')
    } else if (piece.kind === 'text' && isSourcesHeading(piece.runs)) inSources = true
    else if (piece.kind === 'text' && piece.role === 'paragraph' && isSourceLine(piece.runs))
      article.sources.push(...toSources(piece.runs))
    else {
      // A heading ends the sources: what follows is text again.
      if (piece.kind === 'text' && piece.role.startsWith('heading')) inSources = false
      if (inSources && piece.kind !== 'table') article.sources.push(...toSources(piece.runs))
      else if (isSummary(piece) && summary === '') summary = plainText(piece.runs).replace(SUMMARY_MARK, '')
      else addBlock(article.body, piece)
    }
  }
  article.sources.push(...notes.filter((note) => !article.sources.some(({ text }) => text === note.text)))
  article.summary = summary === '' ? firstSentences(article.body) : summary
  return article
}

function isCaption(piece: Piece & { kind: 'text' }): boolean {
  const text = plainText(piece.runs)
  return piece.role === 'caption' || (piece.role === 'paragraph' && text.length <= CAPTION_LENGTH && CAPTION.test(text))
}

function isSummary(piece: Piece): piece is Piece & { kind: 'text' } {
  if (piece.kind !== 'text') return false
  const text = plainText(piece.runs)
  const mark = SUMMARY_MARK.exec(text)?.[0] ?? ''
  return piece.role === 'summary' || (piece.role === 'paragraph' && /[:：】\]]\s*$/.test(mark) && mark !== text)
}

function addBlock(body: Block[], piece: Exclude<Piece, { kind: 'picture' | 'note' }>): void {
  if (piece.kind === 'table') body.push({ kind: 'table', head: piece.head, rows: piece.rows })
  else if (piece.kind === 'item') {
    const last = body.at(-1)
    if (last?.kind === 'list' && last.ordered === piece.ordered) last.items.push(piece.runs)
    else body.push({ kind: 'list', ordered: piece.ordered, items: [piece.runs] })
  } else body.push(asBlock(piece.role, piece.runs))
}

function asBlock(role: string, runs: Run[]): Block {
  if (role === 'quote') return { kind: 'quote', runs }
  if (role === 'heading-1' || role === 'heading-2') return { kind: 'heading', level: 2, runs }
  if (role === 'heading-3') return { kind: 'heading', level: 3, runs }
  return { kind: 'paragraph', runs }
}

/**
 * Where nothing is styled as a summary: the first paragraph, which stays in the text too, as many of its sentences as
 * a summary may hold.
 */
function firstSentences(body: readonly Block[]): string {
  const first = body.find((block) => block.kind === 'paragraph')
  return cutText(first?.kind === 'paragraph' ? plainText(first.runs) : '', ARTICLE_LENGTHS.summary)
}
