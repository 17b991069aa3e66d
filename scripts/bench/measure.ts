import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface Measured {
  seconds: number
  /** Largest sum of the resident memory of the command and its children, MB. */
  peakMb: number
  exitCode: number
  /** The command's last line on stdout, parsed; null when it is no JSON. */
  answer: unknown
}

/** How often memory is looked at; short enough to see a worker's peak, long enough to cost nothing. */
const LOOK_EVERY_MS = 100

/**
 * Runs one command to its end and measures it from outside, as a user would see it.
 * @param args what follows `node`; `env` is added to the process's own.
 */
export async function measure(args: string[], env: Record<string, string> = {}): Promise<Measured> {
  const started = performance.now()
  const child = spawn(process.execPath, args, {
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
    if (child.pid !== undefined) peakMb = Math.max(peakMb, treeMb(child.pid))
  }, LOOK_EVERY_MS)
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
  clearInterval(timer)
  const seconds = (performance.now() - started) / 1000
  if (exitCode !== 0) process.stderr.write(`${args.join(' ')} ended with ${exitCode}\n${err}\n`)
  return { seconds, peakMb: Math.round(peakMb), exitCode, answer: lastJson(out) }
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
