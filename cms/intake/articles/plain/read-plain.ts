import type { IntakeFile, Piece, Reading } from '../intake.ts'
import { LIMITS, MB } from '../limits.ts'
import { RefusedError } from '../problems.ts'
import { isSourcesHeading } from '../text/source-lines.ts'
import { tidyRuns } from '../text/tidy-text.ts'
import { decodeText } from './decode-text.ts'

/**
 * Plain text: the first line is the title, blank lines part paragraphs. Where there is no blank line after the first
 * paragraphs' worth of text, every line is a paragraph, as Chinese writers leave it.
 * @throws RefusedError when it is no text, or too much of it
 */
export function readPlain({ bytes, name }: IntakeFile): Reading {
  if (bytes.length > LIMITS.textMb * MB) throw new RefusedError('unfolds-too-large')
  const [title = '', ...rest] = decodeText(bytes).replace(/\r\n?/g, '\n').replace(/^\s+/, '').split('\n')
  const pieces: Piece[] = [{ kind: 'text', role: 'title', runs: tidyRuns([{ text: title }]), at: placeOf(name, 1) }]
  for (const text of paragraphsOf(rest.join('\n').trim())) {
    const at = placeOf(name, pieces.length + 1)
    const runs = tidyRuns([{ text }])
    if (runs.length > 0) pieces.push({ kind: 'text', role: 'paragraph', runs, at })
  }
  return { pieces: pieces.filter((piece) => !('runs' in piece) || piece.runs.length > 0), ...NOTHING_ELSE() }
}

const NOTHING_ELSE = (): Omit<Reading, 'pieces'> => ({ pictures: [], left: [], problems: [] })
const placeOf = (name: string, n: number): string => `${name} / 第 ${n} 段`

/** Lines of a paragraph are joined, with a blank only where a word of letters would run into another. */
function paragraphsOf(text: string): string[] {
  if (!/\n[^\S\n]*\n/.test(text)) return text.split('\n')
  return text.split(/\n(?:[^\S\n]*\n)+/).flatMap((block) => {
    const [first = '', ...lines] = block.split('\n')
    // Sources are one a line, also under their heading without a blank line between.
    if (isSourcesHeading([{ text: first.trim() }])) return [first, lines.join('\n')]
    return [lines.reduce((whole, line) => `${whole}${joint(whole, line.trim())}${line.trim()}`, first.trim())]
  })
}

function joint(before: string, after: string): string {
  return /[\p{Script=Latin}\d,.;:!?)]$/u.test(before) && /^[\p{Script=Latin}\d(]/u.test(after) ? ' ' : ''
}
