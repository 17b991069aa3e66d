import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LettersDoor, openLettersDoor } from '../support/letters-door.ts'

describe('the addresses of residents’ forms', () => {
  let door: LettersDoor
  beforeAll(async () => {
    door = await openLettersDoor(() => {})
  })
  afterAll(() => door?.close())

  it.each([
    ['POST', '/say/'],
    ['POST', '/say'],
    ['POST', '/say/quiz/2026-11-1'],
    ['DELETE', '/say/report'],
    ['PUT', '/say/ask'],
    ['POST', '/en/say/'],
    ['GET', '/say/nothing'],
    ['GET', '/say/quiz/nothing'],
  ])('%s %s is the site’s own page that there is none', async (method, path) => {
    const answer = await fetch(door.origin + path, { method })
    const unknown = await fetch(`${door.origin}${path.startsWith('/en/') ? '/en' : ''}/no-such-page/`)
    expect([answer.status, unknown.status]).toEqual([404, 404])
    expect(await answer.text()).toBe(await unknown.text())
  })

  it.each([
    ['/say/report', '/say/'],
    ['/en/say/report', '/en/say/'],
    ['/say/quiz/2026-11-2', '/panels/2026-11-2/'],
  ])('%s, opened again after sending, leads to %s', async (path, place) => {
    const answer = await fetch(door.origin + path, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, place])
    expect((await fetch(door.origin + path)).status).toBe(200)
  })
})
