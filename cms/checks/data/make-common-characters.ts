import { readFileSync, writeFileSync } from 'node:fs'

/**
 * `npx tsx cms/checks/data/make-common-characters.ts Unihan_OtherMappings.txt` writes common-characters.ts out of the
 * Unicode Han database: its field kTGH gives a character's number in 通用规范汉字表 (2013), in which 1–3500 are level 1,
 * 3501–6500 level 2 and the rest, for names and places, level 3.
 */
const LEVELS = [3500, 6500] as const
const A_LINE = 100

const numbered = new Map<number, string>()
for (const line of readFileSync(process.argv[2] ?? 'Unihan_OtherMappings.txt', 'utf8').split('\n')) {
  const [code = '', field, value = ''] = line.split('\t')
  if (code.startsWith('U+') && field === 'kTGH')
    numbered.set(Number(value.split(':')[1]), String.fromCodePoint(Number.parseInt(code.slice(2), 16)))
}
const common = Array.from({ length: LEVELS[1] }, (_, i) => numbered.get(i + 1) ?? '')
if (common.includes('')) throw new Error('the file has not all of levels 1 and 2')
const lines = Array.from({ length: common.length / A_LINE }, (_, i) =>
  common.slice(i * A_LINE, (i + 1) * A_LINE).join(''),
)
writeFileSync(
  new URL('common-characters.ts', import.meta.url),
  `// Made by make-common-characters.ts from the Unicode Han database; see NOTICES.md. Not for editing.\n
/** 通用规范汉字表 (2013), levels 1 and 2: 6,500 characters in the order of the table. */
export const COMMON_CHARACTERS = \`
${lines.join('\n')}
\`\n`,
)
