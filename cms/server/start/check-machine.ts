import { constants } from 'node:fs'
import { access, mkdir, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { type Problem, problem } from '#contract'
import { checkMongo } from '../../config/check-mongo.ts'
import { checkSqlite } from '../../config/check-sqlite.ts'
import type { Env } from '../../config/env.ts'
import { readCurrentRelease } from '../release/release-root.ts'
import { checkEmptied } from './check-emptied.ts'

const LEAST_NODE = [20, 19] as const
/** The build, one release and one edition's sheets with room to spare. */
const LEAST_FREE_BYTES = 2 * 1024 ** 3
const WANTED_FREE_BYTES = 6 * 1024 ** 3

/** Everything that would stop the start later, found in its first moment; all of it at once. */
export async function checkMachine(env: Pick<Env, 'host' | 'port' | 'dataDir' | 'database'>): Promise<Problem[]> {
  const folder = await checkDataDir(env.dataDir)
  // A folder that cannot be made has no disk to ask, and no release.
  const released = folder === null && (await readCurrentRelease(env.dataDir)) !== null
  const database = (await checkMongo(env)) ?? (await checkSqlite(env))
  const found = [
    checkNode(process.versions.node),
    await checkPort(env.host, env.port),
    folder,
    folder === null ? checkDisk({ dataDir: env.dataDir, free: await freeBytes(env.dataDir), released }) : null,
    database ?? (released ? await checkEmptied(env) : null),
  ]
  return found.filter((p) => p !== null)
}

export function checkNode(version: string): Problem | null {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor, leastMinor] = LEAST_NODE
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null
  return problem({
    code: 'machine/old-node',
    at: `Node ${version}`,
    zh: `Node 版本太旧，要 ${leastMajor}.${leastMinor} 或更新`,
    en: `This Node is too old; ${leastMajor}.${leastMinor} or newer is needed`,
    hint: '从 nodejs.org 或系统的软件源装新版 / install a newer one from nodejs.org or your distribution',
  })
}

/** Tries to listen for a moment: the only answer that counts. */
export async function checkPort(host: string, port: number): Promise<Problem | null> {
  const code = await new Promise<string | null>((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })
  if (code === null) return null
  const at = `HOST=${host} PORT=${port}`
  if (code === 'EADDRINUSE')
    return problem({
      code: 'machine/port-in-use',
      at,
      zh: `端口 ${port} 已经有程序在用`,
      en: `Port ${port} is already in use`,
      hint: `换一个端口，如 PORT=${port + 1} npm start，或停掉那个程序 / choose another, such as PORT=${port + 1} npm start, or stop the other program`,
    })
  return problem({
    code: 'machine/cannot-listen',
    at,
    zh: `不能在这个地址上提供服务（${code}）`,
    en: `Cannot listen on this address (${code})`,
    hint: '1024 以下的端口要管理员权限；HOST 要是本机的地址 / ports under 1024 need rights; HOST must be an address of this machine',
  })
}

export async function checkDataDir(dataDir: string): Promise<Problem | null> {
  try {
    await mkdir(dataDir, { recursive: true })
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    return null
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return problem({
      code: 'machine/data-dir',
      at: dataDir,
      zh: `数据文件夹不能写：${reason}`,
      en: `The data folder cannot be written: ${reason}`,
      hint: '改权限，或用 DATA_DIR 指到别处 / change its rights or set DATA_DIR',
    })
  }
}

async function freeBytes(dataDir: string): Promise<number> {
  const { bavail, bsize } = await statfs(dataDir)
  return bavail * bsize
}

/** `free` in bytes. What is released is served however full the disk is: too little is an error for a first start alone. */
export function checkDisk(at: { dataDir: string; free: number; released: boolean }): Problem | null {
  if (at.free >= WANTED_FREE_BYTES) return null
  const gb = (at.free / 1024 ** 3).toFixed(1)
  return problem({
    code: 'machine/disk',
    at: at.dataDir,
    zh: `磁盘只剩 ${gb} GB；一期的印张和网站要 6 GB 才宽裕，2 GB 是底线`,
    en: `Only ${gb} GB are free; an edition's sheets and the site want 6 GB, 2 GB is the least`,
    hint: '清理旧的 releases 和 packages，或换 DATA_DIR / clear old releases and packages, or set DATA_DIR elsewhere',
    level: at.free < LEAST_FREE_BYTES && !at.released ? 'error' : 'warning',
  })
}
