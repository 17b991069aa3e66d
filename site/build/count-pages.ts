import { type Problem, problem } from '#contract'
import type { PageManifest } from './page-manifest.ts'

interface Counted {
  /** Files of all pages of the plan, in its order. */
  planned: readonly string[]
  /** Those that had to be written. */
  asked: readonly string[]
  /** Those that Eleventy says it wrote. */
  written: readonly string[]
}

/**
 * Eleventy can write nothing and end well, and two records can want one address: what was planned, asked for and written
 * is counted against each other. With any of these problems the release stops.
 */
export function countProblems({ planned, asked, written }: Counted): Problem[] {
  const done = new Set(written)
  const wanted = new Set(asked)
  const seen = new Set<string>()
  const twice = planned.filter((file) => seen.size === seen.add(file).size)
  return [
    ...twice.map((file) =>
      pageProblem('page/planned-twice', file, '两条内容要用同一个网址', 'Two records want this one address'),
    ),
    ...asked
      .filter((file) => !done.has(file))
      .map((file) => pageProblem('page/not-written', file, '这一页没有写出来', 'This page was not written')),
    ...written
      .filter((file) => !wanted.has(file))
      .map((file) =>
        pageProblem('page/not-planned', file, '写出了计划之外的一页', 'A page was written that was not planned'),
      ),
  ]
}

/** Pages of the plan that do not lie in the folder when all is done. */
export function missingPages(planned: readonly string[], lying: PageManifest): Problem[] {
  return planned
    .filter((file) => lying[file] === undefined)
    .map((file) => pageProblem('page/missing', file, '网站里没有这一页的文件', 'The file of this page is not there'))
}

function pageProblem(code: string, file: string, zh: string, en: string): Problem {
  return problem({ code, at: `/${file}`, zh, en })
}
