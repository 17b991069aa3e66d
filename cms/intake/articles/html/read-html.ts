import type { IntakeFile, Piece, Reading } from '../intake.ts'
import { LIMITS, MB } from '../limits.ts'
import { createShelf } from '../pictures.ts'
import { decode, decodeText } from '../plain/decode-text.ts'
import { RefusedError } from '../problems.ts'
import { tidyRuns } from '../text/tidy-text.ts'
import { attribute, type Element, parsePage, textOf } from './nodes.ts'
import { toPieces } from './to-pieces.ts'

/**
 * A saved page: what WeChat wrote (its title and text have their ids), or any other (its <article>, <main> or <body>).
 * @throws RefusedError when it is too much to read
 */
export function readHtml(file: IntakeFile, beside: readonly IntakeFile[]): Reading {
  // A page saved in one file carries its pictures: only the limit of the whole holds for it.
  const html = decodePage(file.bytes)
  if (withoutPictures(html) > LIMITS.textMb * MB) throw new RefusedError('unfolds-too-large')
  const elements = parsePage(html)
  const title = titleOf(elements)
  const shelf = createShelf()
  const root = rootOf(elements)
  const { pieces, left } = root ? toPieces(root, { file: file.name, beside, shelf }) : { pieces: [], left: [] }
  return { pieces: withTitle(title, pieces, file.name), pictures: shelf.pictures, left, problems: [] }
}

function decodePage(bytes: Buffer): string {
  const head = bytes.subarray(0, 2048).toString('latin1')
  const said = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  // A page saved by a browser is UTF-8 whatever its <meta> still says: the bytes are asked first.
  return decode(bytes, 'utf-8') ?? (said?.startsWith('utf') === false ? decode(bytes, said) : null) ?? decodeText(bytes)
}

const withoutPictures = (html: string): number =>
  html.replace(/data:image\/[\w.+-]+;base64,[A-Za-z0-9+/=]+/g, '').length

function titleOf(elements: readonly Element[]): string {
  const named = elements.find((one) => attribute(one, 'id') === 'activity-name')
  const shared = elements.find((one) => one.tagName === 'meta' && attribute(one, 'property') === 'og:title')
  const own = elements.find((one) => one.tagName === 'title')
  const texts = [named && textOf(named), shared && attribute(shared, 'content'), own && textOf(own)]
  return texts.map((text) => (text ?? '').replace(/\s+/g, ' ').trim()).find((text) => text !== '') ?? ''
}

function rootOf(elements: readonly Element[]): Element | undefined {
  return (
    elements.find((one) => attribute(one, 'id') === 'js_content') ??
    ['article', 'main', 'body']
      .map((tag) => elements.find(({ tagName }) => tagName === tag))
      .find((one) => one !== undefined)
  )
}

/** The page's title; its only <h1> says the same again, or says it alone. */
function withTitle(title: string, pieces: Piece[], at: string): Piece[] {
  const runs = tidyRuns([{ text: title }])
  const isSame = (piece: Piece) =>
    piece.kind === 'text' && piece.role === 'heading-1' && piece.runs.map(({ text }) => text).join('') === runs[0]?.text
  return [
    ...(runs.length > 0 ? [{ kind: 'text', role: 'title', runs, at } as const] : []),
    ...pieces.filter((one) => !isSame(one)),
  ]
}
