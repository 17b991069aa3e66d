import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** What this process holds itself: its number in another file is that of one that died before it. */
const held = new Set<string>()
/** Its holder's number is written in a moment; what stays empty for so long was left by a full disk, ms. */
const EMPTY_MS = 5_000

/**
 * Does the work while no other process does the same: the server may rebuild while someone runs the command by hand,
 * and both write one folder. The file names the process at work; one that has died does not count.
 */
export async function oneAtATime<T>(file: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true })
  for (let waited = false; !(await taken(file)); waited = true) {
    if (!waited) onWait()
    await sleep(200)
  }
  try {
    return await work()
  } finally {
    held.delete(file)
    await rm(file, { force: true })
  }
}

/** True when this process now holds the file. */
async function taken(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    held.add(file)
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      // A full disk takes the name and not the number.
      await rm(file, { force: true })
      throw error
    }
  }
  if (await isLeft(file)) await rm(file, { force: true })
  return false
}

/** Whether nobody is at work any more. */
async function isLeft(file: string): Promise<boolean> {
  const holder = Number(await readFile(file, 'utf8').catch(() => ''))
  if (holder === process.pid) return !held.has(file)
  if (holder > 0) return !isAlive(holder)
  const found = await stat(file).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs > EMPTY_MS
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: alive, and another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
