import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createReader, type Reader } from '../../../cms/server/intake/reader.ts'
import { makeDocx, p, r } from '../../intake/articles/make-docx.ts'

const folder = mkdtempSync(join(tmpdir(), 'reader-'))
const readers: Reader[] = []
const reader = (options: Parameters<typeof createReader>[0]) => {
  const made = createReader(options)
  readers.push(made)
  return made
}
afterAll(async () => {
  await Promise.all(readers.map((one) => one.close()))
  rmSync(folder, { recursive: true, force: true })
})

const ask = (by: Reader, name: string) => by.run('articles', { path: join(folder, name), name, folder })

it('a file that takes too long, or too much memory, is given up; the server stands and reads the next one', async () => {
  writeFileSync(join(folder, '小.txt'), '谷雨\n\n雨生百谷。')
  writeFileSync(join(folder, '大.docx'), await makeDocx(p(r('字')).repeat(45_000)))
  const hasty = reader({ timeMs: 50 })
  await expect(ask(hasty, '大.docx')).rejects.toMatchObject({ refusal: 'too-slow' })
  const narrow = reader({ memoryMb: 60 })
  // Files that come together wait for each other, and what ends one does not end the next.
  const [big, small] = await Promise.allSettled([ask(narrow, '大.docx'), ask(narrow, '小.txt')])
  expect(big).toMatchObject({ status: 'rejected', reason: { refusal: 'too-heavy' } })
  expect(small).toMatchObject({ status: 'fulfilled', value: { articles: [{ title: '谷雨' }] } })
})

it('a file that is in order is read within the limits of everyday', async () => {
  writeFileSync(join(folder, '书.docx'), await makeDocx(p(r('题'), '1') + p(r('一段文字。'.repeat(20))).repeat(1_500)))
  const said: string[] = []
  const { articles } = await reader({}).run(
    'articles',
    { path: join(folder, '书.docx'), name: '书.docx', folder },
    ({ zh }) => said.push(zh),
  )
  expect(articles[0]?.body).toHaveLength(1_500)
  expect(said).toEqual(['正在读文字'])
})
