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
  let cpuSeconds = 0
  const timer = setInterval(() => {
    if (child.pid === undefined) return
    const tree = treeOf(child.pid)
    peakMb = Math.max(peakMb, tree.mb)
    cpuSeconds = Math.max(cpuSeconds, tree.cpuSeconds)
  }, LOOK_EVERY_MS)
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
  clearInterval(timer)
  const seconds = (performance.now() - started) / 1000
  if (exitCode !== 0) process.stderr.write(`${args.join(' ')} ended with ${exitCode}\n${err}\n`)
  return { seconds, peakMb: Math.round(peakMb), cpuSeconds, exitCode, answer: lastJson(out) }
}

/** Clock ticks a second in /proc: 100 wherever Linux runs Node. */
const TICKS = 100

/** Resident memory of a process and everything it started, MB; 0 where /proc does not exist. */
export function treeMb(pid: number): number {
  return treeOf(pid).mb
}

function treeOf(pid: number): { mb: number; cpuSeconds: number } {
  const children = new Map<number, number[]>()
  const own = new Map<number, { residentKb: number; ticks: number }>()
  for (const name of procEntries()) {
    const id = Number(name)
    const status = readStatus(id)
    if (!status) continue
    own.set(id, status)
    children.set(status.parent, [...(children.get(status.parent) ?? []), id])
  }
  const sum = (id: number, key: 'residentKb' | 'ticks'): number =>
    (own.get(id)?.[key] ?? 0) + (children.get(id) ?? []).reduce((total, child) => total + sum(child, key), 0)
  return { mb: sum(pid, 'residentKb') / 1024, cpuSeconds: sum(pid, 'ticks') / TICKS }
}

function procEntries(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return [] // no /proc: memory is not measured on this system, seconds still are
  }
}

function readStatus(pid: number): { parent: number; residentKb: number; ticks: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8')
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0)
    // After the name in brackets: state, parent, … the 12th to 15th are user and system time, own and of children waited for.
    const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').slice(11, 15) ?? []
    const ticks = times.reduce((total, time) => total + Number(time), 0)
    return { parent: field('PPid'), residentKb: field('VmRSS'), ticks }
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
