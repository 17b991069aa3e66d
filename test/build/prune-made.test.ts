import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { markUsed, pruneMade } from '../../site/build/prune-made.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function lay(name: string, days: number): string {
  const file = join(folder, name)
  const then = new Date(Date.now() - days * 86_400_000)
  writeFileSync(file, name)
  utimesSync(file, then, then)
  return file
}

test('a poster that no page has shown for a week goes with its thumbnail, its PDF and its receipt', () => {
  for (const name of ['aa11.json', 'aa11.webp', 'aa11-small.webp', 'aa11.pdf']) lay(name, 8)
  lay('bb22.json', 6)
  lay('bb22.webp', 30)
  expect(pruneMade(folder, 7)).toBe(4)
  expect(readdirSync(folder).sort()).toEqual(['bb22.json', 'bb22.webp'])
})

test('a picture in use stays, however long ago it was made', () => {
  const receipt = lay('cc33.json', 100)
  const picture = lay('cc33-400.webp', 100)
  markUsed(receipt)
  expect(pruneMade(folder, 7)).toBe(0)
  expect(existsSync(picture)).toBe(true)
})

test('what another build is making stays; what a killed one left goes', () => {
  lay('dd44-400.webp', 0)
  lay('ee55.json.4711.part', 0)
  lay('ff66.webp', 9)
  lay('ff66.json.4711.part', 2)
  expect(pruneMade(folder, 7)).toBe(2)
  expect(readdirSync(folder).sort()).toEqual(['dd44-400.webp', 'ee55.json.4711.part'])
})
