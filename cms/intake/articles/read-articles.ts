import { blockRuns, type RichText } from '#contract'
import { readDocx } from './docx/read-docx.ts'
import { fileKind } from './file-kind.ts'
import { fitArticle } from './fit/fit-article.ts'
import { limitLeft } from './fit/limit-left.ts'
import { readHtml } from './html/read-html.ts'
import type { Intake, IntakeFile, Reading } from './intake.ts'
import { LIMITS, MB } from './limits.ts'
import { readPlain } from './plain/read-plain.ts'
import { RefusedError, refuse } from './problems.ts'
import { toArticles } from './to-articles.ts'
import { pageOf } from './zip/page-of.ts'
import { openZip } from './zip/read-zip.ts'

const NOTHING: Intake = { articles: [], pictures: [], left: [], problems: [] }

/**
 * The articles in a file that an editor drops: a DOCX, a saved web page (alone, with its pictures `beside` it, or
 * zipped with them), plain text. What kind it is its bytes say. Bad input is a problem, never an exception; nothing is
 * fetched, and nothing goes without a word in `left`.
 */
export async function readArticles(file: IntakeFile, beside: readonly IntakeFile[] = []): Promise<Intake> {
  const size = [file, ...beside].reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (size > LIMITS.fileMb * MB) return { ...NOTHING, problems: [refuse('too-large', file.name)] }
  try {
    const reading = await readByKind(file, beside)
    const { articles, left } = toArticles(reading, file)
    if (articles.length > LIMITS.articles) throw new RefusedError('too-many-articles')
    if (articles.some(({ body }) => lengthOf(body) > LIMITS.articleChars)) throw new RefusedError('too-long')
    const placeOf = (title: string) => (articles.length > 1 ? `${file.name} / ${title.slice(0, 20)}` : file.name)
    const fitted = articles.map((article) => fitArticle(article, placeOf(article.title)))
    const hasText = reading.pieces.some(({ kind }) => kind !== 'picture')
    const problems = hasText ? reading.problems : [...reading.problems, refuse('no-text', file.name)]
    return {
      articles: hasText ? fitted.map(({ article }) => article) : [],
      pictures: reading.pictures,
      left: limitLeft([...reading.left, ...left, ...fitted.flatMap((one) => one.left)], file.name),
      problems,
    }
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    const why = error.cause instanceof Error ? error.cause.message : undefined
    return { ...NOTHING, problems: [refuse(error.refusal, file.name, why)] }
  }
}

const lengthOf = (body: RichText): number => body.flatMap(blockRuns).reduce((sum, { text }) => sum + text.length, 0)

async function readByKind(file: IntakeFile, beside: readonly IntakeFile[]): Promise<Reading> {
  const { is } = fileKind(file.bytes)
  if (is === 'zip') {
    const zip = await openZip(file.bytes)
    if (zip.has('word/document.xml') || zip.has('_rels/.rels')) return await readDocx(file, zip)
    const { page, rest } = await pageOf(zip, file.name)
    return readHtml(page, rest)
  }
  if (is !== 'text') throw new RefusedError(is)
  return looksLikeHtml(file) ? readHtml(file, beside) : readPlain(file)
}

/** A page begins with mark-up; one that was named .txt still is a page. */
function looksLikeHtml({ name, bytes }: IntakeFile): boolean {
  const head = bytes
    .subarray(0, 2048)
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/\0/g, '')
  return (
    /\.x?html?$/i.test(name) ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i.test(head)
  )
}
