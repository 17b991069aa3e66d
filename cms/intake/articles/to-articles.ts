import type { Problem, Run } from '#contract'
import type { IntakeArticle, IntakeFile, Piece, Reading } from './intake.ts'
import { leave } from './problems.ts'
import { isSourceLine, isSourcesHeading } from './text/source-lines.ts'
import { plainText } from './text/tidy-text.ts'
import { toArticle } from './to-article.ts'

/** A first line longer than this, or one that ends like a sentence, is text and no title. Characters. */
const TITLE_LENGTH = 60

/** The articles in a reading: one, or one for each heading of the first level when there are several. */
export function toArticles(reading: Reading, file: IntakeFile): { articles: IntakeArticle[]; left: Problem[] } {
  const pieces = reading.pieces.map(plainSourcesHeading)
  const several = pieces.filter(isLevelOne).length > 1
  const groups = several ? atLevelOne(pieces) : [pieces]
  const left: Problem[] = []
  const articles = groups.flatMap((group) => {
    const opening = group.find((piece) => piece.kind !== 'text' || piece.role !== 'title')
    if (opening === undefined && several) {
      left.push(...group.flatMap(asLeftTitle))
      return []
    }
    const { title, rest, guessed } = titled(group, file)
    if (guessed) left.push(noTitle(file, title))
    return [toArticle(title, several ? rest : belowTitle(rest))]
  })
  return { articles, left }
}

const isLevelOne = (piece: Piece): boolean => piece.kind === 'text' && piece.role === 'heading-1'

/** '参考文献' as a heading of the first level begins no article. */
function plainSourcesHeading(piece: Piece): Piece {
  const isOne = piece.kind === 'text' && piece.role === 'heading-1' && isSourcesHeading(piece.runs)
  return isOne ? { ...piece, role: 'heading-2' } : piece
}

function atLevelOne(pieces: Piece[]): Piece[][] {
  const groups: Piece[][] = [[]]
  for (const piece of pieces) {
    if (isLevelOne(piece)) groups.push([])
    groups.at(-1)?.push(piece)
  }
  return groups.filter((group) => group.length > 0)
}

/** What was styled as the title, else the one heading of the first level, else a short first line, else the file's name. */
function titled(pieces: Piece[], file: IntakeFile): { title: string; rest: Piece[]; guessed: boolean } {
  const isTitle = (role: string) => (piece: Piece) => piece.kind === 'text' && piece.role === role
  const styled = pieces.find(isTitle('title')) ?? pieces.find(isTitle('heading-1'))
  if (styled?.kind === 'text') return { title: oneLine(styled.runs), rest: without(pieces, styled), guessed: false }
  const first = pieces.find((piece) => piece.kind === 'text' && piece.role !== 'caption')
  if (first?.kind === 'text' && first.role !== 'summary' && mayBeTitle(first.runs))
    return { title: oneLine(first.runs), rest: without(pieces, first), guessed: false }
  return { title: nameOf(file), rest: pieces, guessed: true }
}

function mayBeTitle(runs: readonly Run[]): boolean {
  const text = plainText(runs)
  const isSource = isSourcesHeading(runs) || isSourceLine(runs)
  return !isSource && text.length <= TITLE_LENGTH && !/[。；;，,：:]$/.test(text)
}

/** Under a title of its own, the only heading of the first level is a section's, and all below it stand one deeper. */
function belowTitle(pieces: Piece[]): Piece[] {
  if (!pieces.some(isLevelOne)) return pieces
  const deeper = { 'heading-1': 'heading-2', 'heading-2': 'heading-3' } as const
  return pieces.map((piece) =>
    piece.kind === 'text' && (piece.role === 'heading-1' || piece.role === 'heading-2') && !isSourcesHeading(piece.runs)
      ? { ...piece, role: deeper[piece.role] }
      : piece,
  )
}

const without = (pieces: Piece[], one: Piece): Piece[] => pieces.filter((piece) => piece !== one)

/** A `|` in a title is where its line may break: one that an author typed is not meant so. */
const oneLine = (runs: readonly Run[]): string =>
  plainText(runs)
    .split('|')
    .map((part) => part.trim())
    .join('｜')

const nameOf = (file: IntakeFile): string =>
  file.name
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w{1,5}$/, '')
    .trim() || '未命名'

function asLeftTitle(piece: Piece): Problem[] {
  if (piece.kind !== 'text') return []
  const text = plainText(piece.runs)
  return [
    leave(
      'common-title',
      piece.at,
      `总题目“${text}”不属于哪一篇，没有带过来`,
      `The common title “${text}” belongs to none of the articles and was left out`,
    ),
  ]
}

const noTitle = (file: IntakeFile, title: string): Problem =>
  leave(
    'no-title',
    file.name,
    `没有找到题目，先用文件名“${title}”`,
    `No title was found; the file’s name “${title}” stands in for it`,
    '在 Word 里把题目设成“标题 1” · Style the title as “Heading 1” in Word',
  )
