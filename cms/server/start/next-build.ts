import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { lock } from 'proper-lockfile'
import { REPOSITORY_ROOT } from '../rebuild/run-step.ts'

const CMS = path.join(REPOSITORY_ROOT, 'cms')
const BUILT = path.join(CMS, '.next')
const STAMP = path.join(BUILT, 'source-hash')
/** A start that was killed leaves its lock behind for so long. */
const STALE_MS = 30_000
const LOCK = path.join(CMS, '.next-build.lock')
/** Two starts at once: the second asks once a second, for as long as a build may take on a slow machine. */
const WAIT = { retries: 900, factor: 1, minTimeout: 1_000, maxTimeout: 1_000 }
/** Rooms whose files never reach the admin's bundle. */
const NOT_BUNDLED = new Set(['.next', 'demo', 'server', 'migrations'])
const SOURCE = /\.(tsx?|jsx?|css|scss)$/

/** True when the built admin belongs to the sources that lie here. */
export async function isNextBuilt(): Promise<boolean> {
  if (!existsSync(path.join(BUILT, 'BUILD_ID')) || !existsSync(STAMP)) return false
  return (await readFile(STAMP, 'utf8')) === (await hashSources())
}

/** Builds the admin for production, unless another start has just done so; `onLine` gets Next's own words. */
export async function buildNext(onLine: (line: string) => void): Promise<boolean> {
  const release = await lock(CMS, { lockfilePath: LOCK, retries: WAIT, stale: STALE_MS })
  try {
    return (await isNextBuilt()) || (await build(onLine))
  } finally {
    await release()
  }
}

async function build(onLine: (line: string) => void): Promise<boolean> {
  const hash = await hashSources()
  const bin = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [bin, 'build', 'cms'], {
    cwd: REPOSITORY_ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: '--max-old-space-size=3072',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n')) if (line.trim() !== '') onLine(line)
    })
  }
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  if (code !== 0) return false
  // Written last: a build that broke off is stale by itself.
  await writeFile(STAMP, hash)
  return true
}

async function hashSources(): Promise<string> {
  const files = [path.join(REPOSITORY_ROOT, 'package-lock.json'), path.join(REPOSITORY_ROOT, 'tsconfig.json')]
  await collect(CMS, files)
  const hash = createHash('sha256')
  for (const file of files.sort()) {
    hash
      .update(path.relative(REPOSITORY_ROOT, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0')
  }
  return hash.digest('hex')
}

async function collect(folder: string, files: string[]): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!NOT_BUNDLED.has(entry.name)) await collect(full, files)
    } else if (SOURCE.test(entry.name) && entry.name !== 'next-env.d.ts') files.push(full)
  }
}
