import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface Measured {
  seconds: number
  /** Largest sum of the resident memory of the command and its children, MB. */
  peakMb: number
  /** User and system time of the command and its children that it waited for, s. */
  cpuSeconds: number
  exitCode: number
  /** The command's last line on stdout, parsed; null when it is no JSON. */
  answer: unknown
}

/** How often memory is looked at; short enough to see a worker's peak, long enough to cost nothing. */
const LOOK_EVERY_MS = 200

/**
 * Runs one command to its end and measures it from outside, as a user would see it.
 * @param args what follows the program, which is `node` unless said otherwise; `env` is added to the process's own.
 */
export async function measure(
  args: string[],
  env: Record<string, string> = {},
  program = process.execPath,
  cwd = process.cwd(),
): Promise<Measured> {
  const started = performance.now()
  const before = waitedFor()
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err = (err + chunk.toString()).slice(-4000)
  })
  let peakMb = 0
  const timer = setInterval(() => {
    if (child.pid === undefined) return
    peakMb = Math.max(peakMb, treeMb(child.pid))
  }, LOOK_EVERY_MS)
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
  clearInterval(timer)
  const seconds = (performance.now() - started) / 1000
  // One command after the other: what this process has waited for in between is this one's.
  const cpuSeconds = waitedFor() - before
  if (exitCode !== 0) process.stderr.write(`${args.join(' ')} ended with ${exitCode}\n${err}\n`)
  return { seconds, peakMb: Math.round(peakMb), cpuSeconds, exitCode, answer: lastJson(out) }
}

/** Clock ticks a second in /proc: 100 wherever Linux runs Node. */
const TICKS = 100

/** User and system time of all children that ended, s; 0 where /proc does not exist. */
function waitedFor(): number {
  try {
    // After the name in brackets: state, parent, … the 14th and 15th are user and system time of children waited for.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[13]) + Number(fields[14])) / TICKS
  } catch {
    return 0
  }
}

/** Resident memory of a process and everything it started, MB; 0 where /proc does not exist. */
export function treeMb(pid: number): number {
  const children = new Map<number, number[]>()
  const resident = new Map<number, number>()
  for (const name of procEntries()) {
    const id = Number(name)
    const status = readStatus(id)
    if (!status) continue
    resident.set(id, status.residentKb)
    children.set(status.parent, [...(children.get(status.parent) ?? []), id])
  }
  const sum = (id: number): number =>
    (resident.get(id) ?? 0) + (children.get(id) ?? []).reduce((total, child) => total + sum(child), 0)
  return sum(pid) / 1024
}

function procEntries(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return [] // no /proc: memory is not measured on this system, seconds still are
  }
}

function readStatus(pid: number): { parent: number; residentKb: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8')
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0)
    return { parent: field('PPid'), residentKb: field('VmRSS') }
  } catch {
    return null // it ended between the listing and the reading
  }
}

function lastJson(out: string): unknown {
  const last = out.trimEnd().split('\n').at(-1) ?? ''
  try {
    return JSON.parse(last)
  } catch {
    return null // a command without --json
  }
}

/** The value at or below which `share` of the values lie. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
