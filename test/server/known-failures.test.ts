import { expect, it } from 'vitest'
import { toKnownProblems } from '../../scripts/known-failures.ts'

const failure = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: said by the system`), { code, ...more })

it.each([
  ['ENOSPC', 'disk/full'],
  ['EDQUOT', 'disk/full'],
  ['SQLITE_FULL', 'disk/full'],
  ['EFBIG', 'disk/file-too-large'],
  ['EACCES', 'disk/denied'],
  ['EPERM', 'disk/denied'],
  ['EROFS', 'disk/read-only'],
  ['SQLITE_CANTOPEN', 'database/cannot-open'],
  ['SQLITE_CORRUPT', 'database/unreadable'],
  ['SQLITE_BUSY_SNAPSHOT', 'database/busy'],
  ['SQLITE_READONLY', 'database/read-only'],
])('%s is said in words, wherever in the chain of causes it stands', (code, expected) => {
  const wrapped = new Error('a query failed', { cause: failure(code) })
  expect(toKnownProblems(wrapped)).toEqual([expect.objectContaining({ code: expected, level: 'error' })])
})

it('the file that could not be written is named', () => {
  expect(toKnownProblems(failure('ENOSPC', { path: '/data/press/a.pdf' }))?.[0]?.at).toBe('/data/press/a.pdf')
})

it('what nobody foresaw stays a bug, with its stack', () => {
  expect(toKnownProblems(new TypeError('x is not a function'))).toBeNull()
})
