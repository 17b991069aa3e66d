import { type Block, mapRuns, type Run, rubyParts } from '#contract'
import type { SheetData } from './sheet-data.ts'

/** Joins without a gap and without a break; printed as nothing. */
const JOINER = '\u2060'
/** A place where an address may break. */
const BREAK = '\u200b'
const HAN = '\\p{Script=Han}'
const LATIN = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Nd}%‰℃°]'
const SPACE = '[ \\u00a0]+'
const TYPED_GAP = new RegExp(`(?<=${HAN})${SPACE}(?=${LATIN})|(?<=${LATIN})${SPACE}(?=${HAN})`, 'gu')
/** The last Han character of a text with what stands before it: nothing but marks may follow. */
const LAST = new RegExp(`^(.*?)(${HAN}[\\p{P}\\p{S}]*)(${HAN}[\\p{P}\\p{S}]*)$`, 'su')
const LAST_AFTER_NUMBER = new RegExp(`^(.*${LATIN})(${HAN}[\\p{P}\\p{S}]*)$`, 'su')
/** Shorter texts stand on one line anyway. */
const SHORTEST = 6
/** An English last word this short does not stand alone. */
const SHORT_WORD = /^(.*\S) (\S{1,5})$/s

/**
 * One text as a compositor would hand it to the press: the quarter em between Han and Latin is the engine's alone, not
 * added to a space that was typed; the last line never holds a single Han character.
 */
export function typesetText(text: string): string {
  return bound(curled(text.replace(TYPED_GAP, '')))
}

/** Every text of a sheet. What a reader copies or scans (addresses, the gallery's line) stays as it is. */
export function typesetSheet(data: SheetData, site: string): SheetData {
  const set = typesetText
  const { picture, fact, alert, foot } = data
  return {
    ...data,
    subtitle: set(data.subtitle),
    lead: set(data.lead),
    body: data.body.map((block) => typesetBlock(block, site, data.lang)),
    picture: picture && { ...picture, caption: set(picture.caption) },
    fact: fact && { ...fact, text: set(fact.text) },
    timeline: data.timeline.map((moment) => ({ ...moment, text: set(moment.text) })),
    steps: data.steps.map((step) => ({ ...step, text: set(step.text) })),
    myths: data.myths.map((myth) => ({ claim: set(myth.claim), truth: set(myth.truth) })),
    grades: data.grades.map((grade) => ({ ...grade, when: set(grade.when), act: set(grade.act) })),
    alert: alert && { ...alert, issued: set(alert.issued), until: set(alert.until) },
    questions: data.questions.map(({ question, options, answer, why }) => ({
      question: set(question),
      options: options.map(set),
      answer,
      why: set(why),
    })),
    foot: { ...foot, sources: set(foot.sources), credit: set(foot.credit) },
  }
}

function typesetBlock(block: Block, site: string, lang: SheetData['lang']): Block {
  const set = (runs: Run[]) => typesetRuns(withAddresses(runs.flatMap(withReadings), site, lang))
  return mapRuns(block, set)
}

function withReadings(run: Run): Run[] {
  return run.ruby === undefined ? rubyParts(run.text).map((part) => ({ ...run, ...part })) : [run]
}

/** Gaps are mended in every run, the end is bound in the last; a gap between two runs belongs to the engine as well. */
function typesetRuns(runs: Run[]): Run[] {
  return runs.map((run, i) => {
    const [before, after] = [runs[i - 1]?.text.at(-1) ?? '', runs[i + 1]?.text.at(0) ?? '']
    const inPlace = `${before}${run.text}${after}`.replace(TYPED_GAP, '')
    const text = curled(inPlace.slice(before.length, inPlace.length - after.length || undefined))
    return { ...run, text: i === runs.length - 1 ? bound(text) : text }
  })
}

/** A link cannot be followed on paper: its address is printed behind its words, unless they are the address. */
function withAddresses(runs: Run[], site: string, lang: SheetData['lang']): Run[] {
  return runs.flatMap((run, i) => {
    const next = runs[i + 1]
    if (run.href === undefined || next?.href === run.href) return [run]
    const address = printed(run.href, site)
    const words = runs.filter((r) => r.href === run.href).map((r) => r.text)
    if (words.join('').replace(/\s/g, '').includes(address)) return [run]
    const breakable = address.replace(/[/.?&=_-](?=.)/g, `$&${BREAK}`)
    return [run, { text: lang === 'zh' ? `（${breakable}）` : ` (${breakable})` }]
  })
}

/** 'https://www.example.org/a/' as printed: 'www.example.org/a'. */
function printed(href: string, site: string): string {
  const whole = href.startsWith('/') ? `${site}${href}` : href
  return whole.replace(/^(https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '')
}

/** An apostrophe inside a word; quotation marks stay as they were typed, for they may be part of what is quoted. */
function curled(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
}

/** Ties the end together, so that the last line is never one Han character or one short word alone. */
function bound(text: string): string {
  if (text.length < SHORTEST) return text
  const last = LAST.exec(text)
  if (last) return `${last[1]}${last[2]}${JOINER}${last[3]}`
  const counted = LAST_AFTER_NUMBER.exec(text)
  // a no-break space is as wide as the engine's own gap
  if (counted) return `${counted[1]}\u00a0${counted[2]}`
  const word = SHORT_WORD.exec(text)
  return word ? `${word[1]}\u00a0${word[2]}` : text
}
