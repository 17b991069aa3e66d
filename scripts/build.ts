import type { Problem } from '#contract'
import { runStep } from '../cms/server/rebuild/run-step.ts'
import { toProblems } from '../cms/server/rebuild/to-problems.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: 'npm run build -- [--edition 2026-11] [--json]',
  options: { edition: { type: 'string' } },
  run: async ({ edition }, progress) => {
    const forEdition = edition === undefined ? [] : ['--edition', edition]
    const steps: { script: string; args?: string[] }[] = [
      { script: 'snapshot' },
      { script: 'site' },
      { script: 'posters', args: forEdition },
      { script: 'packages', args: forEdition },
    ]
    const counts: Record<string, number | string | boolean | null> = {}
    const problems: Problem[] = []
    // A child's problems are said once, at the end, with all the others.
    const withoutProblems = (line: string) => {
      if (!/^(✗|!| {2})/.test(line)) progress(line)
    }
    for (const step of steps) {
      progress(`— ${step.script}`)
      const result = await runStep({ ...step, onLine: withoutProblems })
      const said = toProblems(step.script, result)
      if (edition === undefined && isBeforeTheFirst(said)) {
        // The site is made; sheets that nobody asked for by name are no failure of a nightly build.
        problems.push(...said.map((p): Problem => ({ ...p, level: 'warning' })))
        break
      }
      problems.push(...said)
      counts[`${step.script}Seconds`] = Number(result.seconds.toFixed(1))
      Object.assign(counts, result.answer?.counts)
      // What follows would be made of an old snapshot or of half an edition.
      if (!result.ok) break
    }
    return { counts, problems }
  },
})

/** A newsroom whose first edition is not published, or has not begun, has nothing to press. */
function isBeforeTheFirst(problems: readonly Problem[]): boolean {
  return problems.length > 0 && problems.every((p) => p.code === 'edition/none-current')
}
