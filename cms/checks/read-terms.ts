import { type Problem, problem } from '#contract'
import { TERM_KINDS, TERM_WORDS, type Term, type TermKind } from './terms.ts'

/** A list longer than this is somebody's dictionary, and would be asked of every text. */
const MOST_TERMS = 5000
const LONGEST = 60

type Column = 'term' | 'kind' | 'forms' | 'except' | 'advice'
const HEADINGS: Record<Column, RegExp> = {
  term: /^(词|词条|用词|正确(写法|词)?|规范(写法|词)?|term|word|right)$/i,
  kind: /^(类别|类型|分类|kind|type)$/i,
  forms: /^(错误写法|错误词|错词|错别字|别的写法|错误写法、别的写法|异形|wrong|forms?)$/i,
  except: /^(不算|例外|排除|except(ions)?)$/i,
  advice: /^(建议|说明|备注|advice|note)$/i,
}
/** Without headings: what stands where. */
const ORDER: Record<number, readonly Column[]> = {
  1: ['term'],
  2: ['term', 'advice'],
  3: ['term', 'kind', 'advice'],
}
const ALL: readonly Column[] = ['term', 'kind', 'forms', 'advice', 'except']

/**
 * A word list out of cells, of pasted lines as of a table: with headings or without; “慧星→彗星” names the wrong form
 * and the right one. `kind` is what a row is that does not say it. Rows of one word are joined.
 */
export function readTerms(
  rows: readonly (readonly string[])[],
  kind: TermKind,
): { terms: Term[]; problems: Problem[] } {
  const problems: Problem[] = []
  const terms = new Map<string, Term>()
  const headings = headingsOf(rows[0] ?? [])
  for (const [i, row] of rows.entries()) {
    if ((headings && i === 0) || row.every((cell) => cell.trim() === '')) continue
    const at = `第 ${i + 1} 行`
    const say = (code: string, zh: string, en: string, level: Problem['level'] = 'error') =>
      problems.push(problem({ code: `term/${code}`, at, zh, en, level }))
    const read = readRow(row, headings, kind)
    if (read === null) {
      const words = Object.values(TERM_WORDS).map(({ zh }) => zh)
      say(
        'kind',
        `类别“${row.join('，').slice(0, 20)}”看不懂，请写${words.join('、')}`,
        'the kind is not one of the four',
      )
    } else if (read.term === '') say('empty', '没有写词', 'there is no word')
    else if ([read.term, ...read.forms].some((word) => word.length > LONGEST))
      say('long', `“${read.term.slice(0, 12)}…”太长：词不超过 ${LONGEST} 字`, `longer than ${LONGEST} characters`)
    else {
      if (read.kind === 'name' && read.forms.length === 0)
        say(
          'no-forms',
          `“${read.term}”没有写错误写法，查不出什么`,
          `“${read.term}” has no wrong form to look for`,
          'warning',
        )
      const known = terms.get(read.term)
      terms.set(read.term, known ? joined(known, read) : read)
    }
  }
  if (terms.size > MOST_TERMS) {
    const words = {
      zh: `一共 ${terms.size} 个词，最多 ${MOST_TERMS} 个`,
      en: `${terms.size} words, at most ${MOST_TERMS}`,
    }
    return { terms: [], problems: [problem({ code: 'term/too-many', at: '词表', ...words })] }
  }
  return { terms: [...terms.values()], problems }
}

/** Pasted text or a CSV file as cells: by tabs where there are any, else by commas; quotes hold a cell together. */
export function toRows(text: string): string[][] {
  const mark = text.includes('\t') ? '\t' : /[,，]/.test(text) ? '[,，]' : '\u0000'
  const cell = new RegExp(`\\s*(?:"((?:[^"]|"")*)"|([^\\n]*?))\\s*(${mark}|\\r?\\n|$)`, 'gy')
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.replace(/^\ufeff/, '').matchAll(cell)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '') break
    if (/\n$/.test(end ?? '')) rows.push([])
  }
  return rows
}

function headingsOf(row: readonly string[]): (Column | null)[] | null {
  const columns = row.map((cell) => ALL.find((column) => HEADINGS[column].test(cell.trim())) ?? null)
  return columns.includes('term') && columns.filter((column) => column !== null).length === row.filter(Boolean).length
    ? columns
    : null
}

/** Null when its kind is none. */
function readRow(row: readonly string[], headings: (Column | null)[] | null, kind: TermKind): Term | null {
  const filled = row.map((cell) => cell.trim())
  const width = filled.findLastIndex((cell) => cell !== '') + 1
  const columns = headings ?? ORDER[width] ?? ALL
  const at = (column: Column) => filled[columns.indexOf(column)] ?? ''
  const [, wrong, right] = /^(.+?)\s*(?:→|->|=>|＞|》)\s*(.+)$/.exec(at('term')) ?? []
  if (wrong !== undefined && right !== undefined)
    return { term: right, kind: 'name', forms: list(wrong), except: list(at('except')), advice: at('advice') }
  const said = at('kind')
  const own =
    said === '' ? kind : TERM_KINDS.find((one) => [one, TERM_WORDS[one].zh, TERM_WORDS[one].en].includes(said))
  if (own === undefined) return null
  return { term: at('term'), kind: own, forms: list(at('forms')), except: list(at('except')), advice: at('advice') }
}

/** 'a、b；c' as a list; also one a line. */
export function list(cell: string): string[] {
  return [...new Set(cell.split(/[、;；|\n]/).map((word) => word.trim()))].filter((word) => word !== '')
}

function joined(one: Term, other: Term): Term {
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])]
  return {
    ...other,
    forms: union(one.forms, other.forms),
    except: union(one.except, other.except),
    advice: other.advice || one.advice,
  }
}
