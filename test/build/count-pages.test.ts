import { expect, test } from 'vitest'
import { countProblems, missingPages } from '../../site/build/count-pages.ts'

const planned = ['index.html', 'about/index.html', 'bulletins/a/index.html']
const codes = (written: string[], plan = planned) =>
  countProblems({ planned: plan, asked: plan, written }).map(({ code, at, level }) => [code, at, level])

test('a site whose pages are those of the plan has nothing to say', () => {
  expect(codes(planned)).toEqual([])
  expect(missingPages(['index.html'], { 'index.html': { hash: 'a', bytes: 1 } })).toEqual([])
})

test('a page that was not written stops the release, and so does one that nobody planned', () => {
  expect(codes(planned.slice(1))).toEqual([['page/not-written', '/index.html', 'error']])
  expect(codes([...planned, 'strange.html'])).toEqual([['page/not-planned', '/strange.html', 'error']])
})

test('two records that want one address stop the release', () => {
  const plan = [...planned, 'about/index.html']
  expect(codes(plan, plan)).toEqual([['page/planned-twice', '/about/index.html', 'error']])
})

test('a page whose file is not there at the end stops the release', () => {
  expect(missingPages(planned, { 'index.html': { hash: 'a', bytes: 1 } }).map(({ at }) => at)).toEqual([
    '/about/index.html',
    '/bulletins/a/index.html',
  ])
})
