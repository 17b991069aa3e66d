import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blockRuns, type Problem, problem } from '#contract'
import { fieldName } from '../../sheet/field-name.ts'
import type { SheetData } from '../../sheet/sheet-data.ts'
import { settableCharacters } from '../fonts/charset.ts'

/** Characters no face has: a missing glyph is silent in the engine, so they are looked for before. */
export async function checkGlyphs(data: SheetData, at: string, cacheDir: string): Promise<Problem[]> {
  const settable = await settableCharacters(cacheDir)
  const missing = new Map<string, { field: string; characters: Set<string> }>()
  for (const [field, text] of [...textsOf(data), ...drawnTexts(data, cacheDir)]) {
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0
      if (code === 0x0a || settable.has(code)) continue
      const entry = missing.get(field) ?? { field, characters: new Set() }
      entry.characters.add(character)
      missing.set(field, entry)
    }
  }
  return [...missing.values()].map(({ field, characters }) => {
    const named = [...characters]
      .map((c) => `“${c}”（U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}）`)
      .join('、')
    return problem({
      code: 'panel/missing-glyph',
      at: `${at} / ${fieldName(field, 'zh')}`,
      zh: `字体里没有这些字符：${named}`,
      en: `The ${fieldName(field, 'en')} has characters that no font can print: ${named}`,
      hint: '换一种写法，或删去表情符号。 Write it another way, or remove the emoji.',
    })
  })
}

/** What stands in the data picture: names, labels and units, with the coordinates between them. Read once a file. */
const drawn = new Map<string, string>()
function drawnTexts({ data }: SheetData, cacheDir: string): [string, string][] {
  if (data === null) return []
  const file = join(cacheDir, 'workspace', data.path)
  const known = drawn.get(file) ?? readFileSync(file, 'utf8').replace(/[\x20-\x7e]+/g, '')
  drawn.set(file, known)
  return [['data', known]]
}

/** Every text a layout may print, by the field an editor knows. */
function textsOf(data: SheetData): [string, string][] {
  const body = data.body.flatMap(blockRuns).map((run) => run.text + (run.ruby ?? ''))
  return [
    ['title', data.title],
    ['subtitle', data.subtitle],
    ['lead', data.lead],
    ['body', body.join('')],
    ['caption', data.picture?.caption ?? ''],
    ['fact', data.fact ? data.fact.number + data.fact.unit + data.fact.text : ''],
    ...data.timeline.map((m, i): [string, string] => [`timeline.${i}`, m.when + m.text]),
    ...data.steps.map((s, i): [string, string] => [`steps.${i}`, s.label + s.text + s.phase]),
    ...data.myths.map((m, i): [string, string] => [`myths.${i}`, m.claim + m.truth]),
    ...data.grades.map((g, i): [string, string] => [`grades.${i}`, g.name + g.when + g.act]),
    ['alert', data.alert ? data.alert.issued + data.alert.until : ''],
    ...data.questions.map((q, i): [string, string] => [`questions.${i}`, q.question + q.options.join('') + q.why]),
    ['sources', data.foot.sources],
    ['credit', data.foot.credit],
    ['gallery', data.foot.gallery],
    ['host', data.foot.host],
    ['url', data.foot.scan + data.foot.url],
    ['theme', data.head.theme],
    ['head', data.head.series + data.head.edition],
  ]
}
