import { joinRuns, type Run } from '#contract'

/** A plain text tidied: see tidyRuns. */
export function tidyText(text: string): string {
  return tidyRuns([{ text }])
    .map((run) => run.text)
    .join('')
}

/**
 * The runs of one paragraph as they are set: straight double quotes become “ ”, full-width letters and digits become
 * ASCII, what has no look goes, so does blank at both ends; neighbours in one style are one run. Addresses stay.
 */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const clean = runs.map((run) => ({
    ...run,
    text: asciiLetters(withoutControls(run.text)),
    ...(run.ruby === undefined ? {} : { ruby: asciiLetters(withoutControls(run.ruby)).trim() }),
  }))
  return trimmed(
    joinRuns(
      curled(clean)
        .map(withoutEmptyRuby)
        .filter(({ text }) => text !== ''),
    ),
  )
}

/** The words of runs, without their styles; what was raised or lowered keeps its place where Unicode has the characters. */
export function plainText(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.sub || run.sup ? inPlace(run.text, run.sub ? LOWERED : RAISED) : run.text))
    .join('')
    .replace(/\s+/g, (blank) => (blank.includes('\n') ? ' ' : blank))
    .trim()
}

const LEVEL = [...'0123456789+-−=()n']
const RAISED = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'].map((form, i) => [LEVEL[i] ?? '', form]))
const LOWERED = new Map([...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ'].map((form, i) => [LEVEL[i] ?? '', form]))

/** All of it or nothing: half a raised text says something else. */
function inPlace(text: string, forms: ReadonlyMap<string, string>): string {
  const out = [...text].map((character) => forms.get(character))
  return out.includes(undefined) ? text : out.join('')
}

/**
 * Control characters, direction marks, soft hyphens, blanks of no width and halves of characters go. The joiner U+200D
 * stays: it holds emoji and some scripts together.
 */
function withoutControls(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\v/g, '\n')
    .replace(/\t|\u00a0|\u202f/g, ' ')
    .replace(/(?!\n)\p{Cc}|\p{Cs}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu, '')
}

/** Ａ–Ｚ, ａ–ｚ and ０–９; full-width punctuation is Chinese punctuation and stays. */
function asciiLetters(text: string): string {
  return text.replace(/[Ａ-Ｚａ-ｚ０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
}

/**
 * By turns an opening and a closing one, across the runs of a paragraph; the last of an odd number is a sign for inches
 * or a slip, and stays. A single one becomes ’ between letters only, where it is an apostrophe.
 */
function curled(runs: Run[]): Run[] {
  const count = runs.reduce((sum, { text }) => sum + text.split('"').length - 1, 0)
  let seen = 0
  return runs.map((run) => ({
    ...run,
    text: run.text
      .replace(/"/g, () => {
        seen += 1
        if (seen === count && count % 2 === 1) return '"'
        return seen % 2 === 1 ? '“' : '”'
      })
      .replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
  }))
}

function withoutEmptyRuby(run: Run): Run {
  if (run.ruby !== '') return run
  const { ruby: _, ...rest } = run
  return rest
}

function trimmed(runs: Run[]): Run[] {
  const from = runs.findIndex(({ text }) => text.trim() !== '')
  const kept = from < 0 ? [] : runs.slice(from, runs.findLastIndex(({ text }) => text.trim() !== '') + 1)
  return kept.map((run, i) => {
    const start = i === 0 ? run.text.trimStart() : run.text
    return { ...run, text: i === kept.length - 1 ? start.trimEnd() : start }
  })
}
