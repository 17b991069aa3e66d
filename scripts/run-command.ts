import { type ParseArgsConfig, parseArgs } from 'node:util'
import { hasErrors, type Problem, problem } from '../cms/contract/index.ts'
import { toKnownProblems } from './known-failures.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O & { json: { type: 'boolean' } } }>>['values']

/** What a command answers: numbers for people and machines, and everything that was wrong. */
interface CommandAnswer {
  counts: Record<string, number | string | boolean | null>
  problems: Problem[]
}

export interface Command<O extends Options> {
  /** Shown when an argument is not understood: 'npm run posters -- [--edition 2026-11] [--json]'. */
  usage: string
  options?: O
  /** Takes names of files beside its options. */
  files?: boolean
  run: (values: Values<O>, progress: (line: string) => void, files: string[]) => Promise<CommandAnswer>
}

/** A process whose work is done ends by itself long before, ms. */
const LINGER_MS = 5_000

/**
 * The one door for commands: progress and problems on stderr, with `--json` one last JSON line on stdout {ok, counts,
 * seconds, problems, warnings}, exit code 1 with any problem; a warning is said and stops nothing. A failure nobody foresaw is a bug: its stack is printed.
 */
export async function runCommand<O extends Options>({ usage, options, files, run }: Command<O>): Promise<void> {
  const started = performance.now()
  const json = process.argv.includes('--json')
  const progress = (line: string) => void process.stderr.write(`${line}\n`)
  const answer = await attempt(() => {
    const { values, positionals } = readArgs(options, usage, files ?? false)
    return run(values, progress, positionals)
  })
  const ok = answer !== null && !hasErrors(answer.problems)
  const problems = answer?.problems ?? []
  for (const one of problems) progress(inWords(one))
  const seconds = Number(((performance.now() - started) / 1000).toFixed(2))
  if (!ok) process.exitCode = 1
  const [stopping, warnings] = [
    problems.filter((p) => p.level === 'error'),
    problems.filter((p) => p.level !== 'error'),
  ]
  const said = { ok, counts: answer?.counts ?? {}, seconds, problems: stopping, warnings }
  if (json) process.stdout.write(`${JSON.stringify(said)}\n`)
  else if (ok)
    progress(
      `${Object.entries(answer.counts)
        .map(([k, v]) => `${k} ${v}`)
        .join(' · ')} · ${seconds} s`,
    )
  // All is said. What a library left open (seen once in hundreds of runs) must not hold whoever waits for the end.
  setTimeout(() => {
    progress(`还有没关上的 · still open: ${process.getActiveResourcesInfo().join(', ')}`)
    process.exit()
  }, LINGER_MS).unref()
}

async function attempt(work: () => Promise<CommandAnswer>): Promise<CommandAnswer | null> {
  try {
    return await work()
  } catch (error) {
    const problems = toKnownProblems(error)
    if (problems !== null) return { counts: {}, problems }
    process.stderr.write(`${error instanceof Error ? describe(error) : String(error)}\n`)
    return {
      counts: {},
      problems: [
        problem({
          code: 'command/bug',
          at: process.argv[1] ?? '',
          zh: `程序出错：${error instanceof Error ? error.message : String(error)}`,
          en: 'This is a bug; its stack is printed above',
        }),
      ],
    }
  }
}

function readArgs<O extends Options>(
  options: O | undefined,
  usage: string,
  allowPositionals: boolean,
): { values: Values<O>; positionals: string[] } {
  try {
    const all = { ...options, json: { type: 'boolean' } } as O & { json: { type: 'boolean' } }
    return parseArgs({ options: all, allowPositionals })
  } catch (error) {
    throw Object.assign(new Error((error as Error).message, { cause: error }), { code: 'BAD_ARGUMENT', usage })
  }
}

function inWords({ level, code, at, zh, en, hint }: Problem): string {
  const head = level === 'error' ? '✗' : '!'
  return `${head} ${at}: ${zh}\n  ${en}${hint === undefined ? '' : `\n  → ${hint}`}  [${code}]`
}

function describe(error: Error): string {
  const cause = error.cause instanceof Error ? `\nCaused by: ${describe(error.cause)}` : ''
  return `${error.stack ?? error.message}${cause}`
}
