import { type Problem, problem } from '#contract'

/**
 * What a tool grumbled about, in the editor's words. Its warnings are errors here: an unknown font family is one.
 * @param start counted from 0, as tools do; said from 1, as people do
 */
export function layoutProblem(message: string, path: string, start: { line: number; column: number } | null): Problem {
  return problem({
    code: 'press/layout-broken',
    at: start ? `${path} ${start.line + 1}:${start.column + 1}` : path,
    zh: `版式排不出来：${message}`,
    en: `The layout did not set: ${message}`,
  })
}
