import { COMMON_CHARACTERS } from '../data/common-characters.ts'
import type { DocumentText } from '../document-texts.ts'
import { type Finding, finding } from '../finding.ts'

const COMMON = new Set(COMMON_CHARACTERS)

/** Characters outside 通用规范汉字表, levels 1 and 2, without a reading above them; each once a text. */
export function rareFindings(text: DocumentText): Finding[] {
  if (text.lang !== 'zh') return []
  const seen = new Set<string>()
  return [...text.text.matchAll(/\p{Script=Han}/gu)].flatMap(({ index, 0: character }) => {
    if (COMMON.has(character) || character === '〇' || text.withReading.has(character) || seen.has(character)) return []
    seen.add(character)
    return [
      finding(text, {
        rule: 'rare',
        level: 'advice',
        from: index,
        to: index + character.length,
        zh: `“${character}”不在通用规范汉字表一、二级里：换一个字，或注音写成 {${character}|读音}`,
        en: `“${character}” is outside levels 1 and 2 of the common characters: use another, or write {${character}|reading}`,
      }),
    ]
  })
}
