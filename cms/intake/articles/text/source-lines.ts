import type { Run } from '#contract'
import type { IntakeSource } from '../intake.ts'
import { plainText } from './tidy-text.ts'

const WORDS = '参考文献|参考资料|资料来源|文献来源|信息来源|来源|references?|sources?|bibliography'
const HEADING = new RegExp(
  `^[【〔\\[（(]?(?:[一二三四五六七八九十\\d]+[、.．]\\s*)?(?:${WORDS})[】〕\\]）)]?\\s*[:：]?$`,
  'i',
)
const LINE = new RegExp(`^(?:${WORDS})\\s*[:：]\\s*(?=\\S)`, 'i')
/** [1] 1. （1） ① * · in front of a source: the list has its own numbers. */
const NUMBER = /^(?:[[［【(（]\s*\d{1,3}\s*[\]］】)）]|\d{1,3}\s*[.．、)]\s*(?=\D)|[①-⑳]|[*＊·•-])\s*/u

/** True for a line that says only: what follows are the sources. */
export function isSourcesHeading(runs: readonly Run[]): boolean {
  return HEADING.test(plainText(runs))
}

/** True for a source with its heading in the same line: '资料来源：国家天文台'. */
export function isSourceLine(runs: readonly Run[]): boolean {
  return LINE.test(plainText(runs))
}

/** The sources in a paragraph, one a line, without their numbers; the address is a link's or the one that is written out. */
export function toSources(runs: readonly Run[]): IntakeSource[] {
  return linesOf(runs).flatMap((line) => {
    const text = plainText(line).replace(LINE, '').replace(NUMBER, '').trim()
    if (text === '') return []
    const url = line.find(({ href }) => href?.startsWith('http'))?.href ?? writtenAddress(text)
    return [{ text, ...(url === undefined ? {} : { url }) }]
  })
}

function writtenAddress(text: string): string | undefined {
  const found = /https?:\/\/[\w./?=&%#:~+@!$'*,;-]{1,2000}/i.exec(text)?.[0].replace(/[.,;:]+$/, '')
  return found !== undefined && URL.canParse(found) ? found : undefined
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs)
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([])
      lines.at(-1)?.push({ ...run, text })
    })
  return lines
}
