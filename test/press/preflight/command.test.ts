import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ProblemSchema } from '../../../cms/contract/index.ts'
import { goodPdf, textAt } from '../../support/good-pdf.ts'
import { writeTestSnapshot } from '../../support/snapshot.ts'

const root = mkdtempSync(join(tmpdir(), 'preflight-'))

function preflight(...args: string[]) {
  const command = ['scripts/run.mjs', 'preflight', ...args, '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: join(root, 'data') },
  })
  return { status, said: JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}'), stderr }
}

async function file(name: string, ...change: Parameters<typeof goodPdf>): Promise<string> {
  const path = join(root, name)
  writeFileSync(path, await goodPdf(...change))
  return path
}

test('a good file passes with 0, and its format is read from its name', async () => {
  const path = await file('TC-014_2026-11_1of4_a3.pdf', 'PDF/X-4')
  expect(preflight(path, '--profile', 'offset-x4')).toMatchObject({
    status: 0,
    said: { ok: true, counts: { files: 1, errors: 0 } },
  })
  const elsewhere = preflight(path, '--profile', 'offset-x4', '--format', '600x900')
  expect(elsewhere.status).toBe(1)
  expect(elsewhere.said.problems[0]).toMatchObject({
    code: 'page/size',
    zh: '成品是 297 × 420 毫米，应当是 600 × 900 毫米',
  })
})

test('a faulty file fails with 1; machines get figures and places, people a page that needs nothing else', async () => {
  const path = await file('bad.pdf', 'PDF/X-4', (draft) => {
    draft.content.push(textAt(20, 150, 20, '月的夜空', '0.6 0.5 0.5 0.9 k'), '1 0 0 rg 300 300 50 50 re f')
  })
  const html = join(root, 'report.html')
  const { status, said } = preflight(path, '--profile', 'offset-x4', '--report', html)
  expect(status).toBe(1)
  expect(said.problems.map((one: { code: string }) => one.code)).toEqual(['colour/rgb', 'text/rich-black'])
  for (const one of said.problems) {
    expect(() => ProblemSchema.parse(one)).not.toThrow()
    expect(one.places[0]).toMatchObject({ page: 1 })
  }
  expect(said.problems[1].places[0].x).toBeCloseTo(20, 0)
  const page = readFileSync(html, 'utf8')
  expect(page).toContain('不通过')
  expect(page).toContain('data:image/webp;base64,')
  expect(page.match(/class="mark error/g)).toHaveLength(2)
  expect(page).not.toMatch(/(?:src|href)="(?!data:|#)/)
})

test('what is no PDF, or not there, is one problem a file; the others are still checked', async () => {
  const text = join(root, 'notes.pdf')
  writeFileSync(text, 'only words, often enough to be no PDF at all')
  const good = await file('good.pdf', 'PDF/X-4')
  const { status, said } = preflight(
    text,
    join(root, 'nowhere.pdf'),
    good,
    '--profile',
    'offset-x4',
    '--report',
    join(root, 'all.html'),
  )
  expect(status).toBe(1)
  expect(said.problems.map((one: { code: string; at: string }) => `${one.at} ${one.code}`)).toEqual([
    'notes.pdf file/not-pdf',
    'nowhere.pdf file/missing',
  ])
  expect(readFileSync(join(root, 'all.html'), 'utf8')).toContain('2 个文件不能印刷')
})

test('a print shop’s own profile is found by its slug in the snapshot; an unknown one is answered with those there are', async () => {
  const path = await file('shop.pdf', 'PDF/X-4')
  const unknown = preflight(path, '--profile', 'nobody')
  expect(unknown.status).toBe(1)
  expect(unknown.said.problems[0]).toMatchObject({ code: 'command/bad-value', at: '--profile' })
  expect(unknown.said.problems[0].hint).toContain('offset-x4')
  let slug = ''
  await writeTestSnapshot(join(root, 'data', 'snapshots', 'current'), (snapshot) => {
    const [shop] = snapshot.printShops
    if (!shop) throw new Error('the snapshot has shops')
    slug = shop.slug
    const plain = { ...shop.profile, bleedMm: 0, conformance: 'none' as const, file: 'pdf' as const }
    shop.profile = { ...plain, maxFileMb: 0.1 }
    shop.special = [{ formats: ['a3'], profile: { ...plain, maxFileMb: 100, maxInk: 200 } }]
  })
  const { said } = preflight(path, '--profile', slug)
  expect(said.problems.map((one: { code: string }) => one.code)).toEqual(['file/too-large'])
  const other = preflight(path, '--profile', slug, '--format', 'a3')
  expect(other.said.problems.map((one: { code: string }) => one.code)).not.toContain('file/too-large')
})
