import type { Problem } from '#contract'
import type { StepResult } from './run-step.ts'

/** What a step said of its input, and one more problem when it died without saying why. */
export function toProblems(name: string, { ok, answer, lastWords }: StepResult): Problem[] {
  const said = [...(answer?.problems ?? []), ...(answer?.warnings ?? [])].map(
    (p): Problem => ({ ...p, level: p.level === 'warning' ? 'warning' : 'error' }),
  )
  if (ok || said.some((p) => p.level === 'error')) return said
  return [
    ...said,
    {
      code: 'server/step-died',
      at: `npm run ${name}`,
      zh: `这一步中断了：${lastWords.split('\n').at(-1) ?? ''}`,
      en: `This step died: ${lastWords.split('\n').at(-1) ?? ''}`,
      hint: `单独运行 npm run ${name} 看全部输出 / run npm run ${name} alone to see all of it`,
      level: 'error',
    },
  ]
}
