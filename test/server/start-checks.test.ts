import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkDataDir, checkDisk, checkMachine, checkNode, checkPort } from '../../cms/server/start/check-machine.ts'
import { listen } from '../support/listen.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'start-'))
})
afterEach(async () => {
  await chmod(folder, 0o700)
  await rm(folder, { recursive: true, force: true })
})

it('a port in use is a problem that names the port and another way, in both languages', async () => {
  const other = await listen((_req, res) => res.end())
  const found = await checkPort('127.0.0.1', other.port)
  expect(found).toMatchObject({ code: 'machine/port-in-use', level: 'error' })
  expect(found?.zh).toContain(String(other.port))
  expect(found?.hint).toContain(`PORT=${other.port + 1}`)
  await other.close()
  expect(await checkPort('127.0.0.1', other.port)).toBeNull()
})

it('an address of another machine cannot be served', async () => {
  expect(await checkPort('203.0.113.7', 0)).toMatchObject({ code: 'machine/cannot-listen' })
})

it('Node 20.19 is enough and 20.18 is not', () => {
  expect(checkNode('20.19.0')).toBeNull()
  expect(checkNode('22.1.0')).toBeNull()
  expect(checkNode('20.18.3')).toMatchObject({ code: 'machine/old-node' })
})

it('a data folder that is a file is a problem, and everything wrong is said at once', async () => {
  const file = path.join(folder, 'file')
  await writeFile(file, '')
  expect(await checkDataDir(file)).toMatchObject({ code: 'machine/data-dir', at: file })
  const other = await listen((_req, res) => res.end())
  const database = { kind: 'sqlite', file: path.join(file, 'a.db') } as const
  const all = await checkMachine({ host: '127.0.0.1', port: other.port, dataDir: file, database })
  expect(all.map((p) => p.code)).toEqual(['machine/port-in-use', 'machine/data-dir'])
  await other.close()
})

it('a full disk stops a first start; a site that is released is served with a warning', () => {
  const almostFull = { dataDir: folder, free: 1.9 * 1024 ** 3 }
  expect(checkDisk({ ...almostFull, released: false })).toMatchObject({ code: 'machine/disk', level: 'error' })
  expect(checkDisk({ ...almostFull, released: true })).toMatchObject({ code: 'machine/disk', level: 'warning' })
  expect(checkDisk({ dataDir: folder, free: 2.1 * 1024 ** 3, released: false })).toMatchObject({ level: 'warning' })
  expect(checkDisk({ dataDir: folder, free: 6 * 1024 ** 3, released: false })).toBeNull()
})
