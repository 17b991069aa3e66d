import type { Problem, ProblemInput } from './problem-schema.ts'

/** Builds a Problem; level is 'error' unless said otherwise. */
export function problem(input: ProblemInput): Problem {
  return { ...input, level: input.level ?? 'error' }
}

/** Either a value, perhaps with warnings, or the problems that prevent one. */
export type Result<T> = { ok: true; value: T; problems: Problem[] } | { ok: false; problems: Problem[] }

/** True when at least one of the problems stops the work. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((p) => p.level === 'error')
}

/** Thrown where a function has no Result to return; carries every problem found. */
export class ProblemError extends Error {
  readonly problems: Problem[]
  constructor(problems: Problem[], options?: ErrorOptions) {
    super(problems.map((p) => `${p.code} ${p.at}: ${p.zh}`).join('\n'), options)
    this.name = 'ProblemError'
    this.problems = problems
  }
}
