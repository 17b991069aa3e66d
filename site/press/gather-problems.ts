import type { Problem } from '#contract'

/** Galleries named before the rest is only counted. */
const NAMED = 3

/**
 * The same problem on every gallery's copy of a panel is one problem: said once, with the galleries it stands in.
 * 'TC-001 / 2026-11 / 第 2 版 / 600x900 / 正文' × 90 becomes 'TC-001、TC-002、TC-003 等 90 座 / 2026-11 / …'.
 */
export function gatherProblems(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, { first: Problem; heads: string[]; rest: string }>()
  for (const problem of problems) {
    const [head = '', ...tail] = problem.at.split(' / ')
    const perGallery = /^[A-Z]{2,4}-\d{3,4}$/.test(head)
    const rest = perGallery ? tail.join(' / ') : problem.at
    const key = JSON.stringify([problem.code, problem.level, rest, problem.zh])
    const group = groups.get(key) ?? { first: problem, heads: [], rest }
    if (perGallery && !group.heads.includes(head)) group.heads.push(head)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ first, heads, rest }) => {
    if (heads.length < 2) return first
    const named = heads.slice(0, NAMED).join('、')
    const all = heads.length > NAMED ? `${named} 等 ${heads.length} 座` : named
    return { ...first, at: `${all} / ${rest}` }
  })
}
