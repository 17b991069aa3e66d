import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES } from '../support/cms.ts'
import { changesOf, type DatabaseState, type DatabaseStates, databaseStates } from '../support/database-state.ts'
import { openPressBench, type PressBench } from '../support/press-bench.ts'
import { EDITIONS } from './editions.ts'
import { INTAKE } from './intake.ts'
import { LETTERS } from './letters.ts'
import { POSTING } from './posting.ts'
import { type Press, send } from './press.ts'
import { PRESSING, PRINTING } from './printing.ts'
import { TEXTS } from './texts.ts'

/** A press of every button that writes. */
const PRESSES: readonly Press[] = [...EDITIONS, ...PRINTING, ...POSTING, ...LETTERS, ...TEXTS, ...INTAKE, ...PRESSING]

const ROUTE = /\.(post|put|patch|delete|all)\(\s*[`'"]([^`'"]+)[`'"]/g
const isCode = (file: string) => /\.tsx?$/.test(file)

/** Every door that is not only read, as the source names it. */
function routesInSource(): string[] {
  const routes: string[] = []
  for (const file of readdirSync('cms/server', { recursive: true, encoding: 'utf8' }).filter(isCode))
    for (const [, method = '', path = ''] of readFileSync(`cms/server/${file}`, 'utf8').matchAll(ROUTE))
      routes.push(`cms/server/${file} ${method.toUpperCase()} ${path.replace(/\$\{(\w+)\}/, ':$1')}`)
  return [...new Set(routes)].sort()
}

it('every door that is not only read is pressed twice below', () => {
  expect([...new Set(PRESSES.map(({ route }) => route))].sort()).toEqual(routesInSource())
})

it('the doors that collections add beside them are pressed twice where they are tested', () => {
  const files = readdirSync('cms/collections', { recursive: true, encoding: 'utf8' }).filter(isCode)
  const writing = files.filter((file) =>
    /method: '(post|put|patch|delete)'/.test(readFileSync(`cms/collections/${file}`, 'utf8')),
  )
  // test/server/bulletins-write.test.ts
  expect(writing).toEqual(['bulletins/once-more.ts'])
})

describe.each(DATABASES)('a button pressed twice at once is pressed once, on %s', (kind) => {
  let bench: PressBench
  let states: DatabaseStates
  let untouched: DatabaseState
  beforeAll(async () => {
    bench = await openPressBench(kind)
    states = databaseStates(bench.newsroom.payload, kind)
    untouched = await states.read()
  })
  afterAll(() => bench?.close())

  /** The log of downloads is written behind the answer. */
  async function settled(): Promise<DatabaseState> {
    for (let last = ''; ; ) {
      const state = await states.read()
      const now = JSON.stringify([...state])
      if (now === last) return state
      last = now
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** What so many presses at the same moment leave behind, and how they are answered. */
  async function press(one: Press, times: number) {
    await states.restore(untouched)
    const made = (await one.before?.(bench)) ?? ''
    const path = typeof one.path === 'string' ? one.path : one.path(bench, made)
    const [json, form, body] = [one.json?.(bench, made), one.form?.(bench, made), await one.body?.(bench)]
    const before = await settled()
    const method = one.route.split(' ')[1] ?? 'POST'
    const sent = { method, ...(json ? { json } : {}), ...(form ? { form } : {}), ...(body ? { body } : {}) }
    const answers = await Promise.all(
      Array.from({ length: times }, async () => {
        const answer = await send(bench, one.who, path, sent)
        return { status: answer.status, text: await answer.text() }
      }),
    )
    await bench.quiet()
    const changes = changesOf(before, await states.read())
    const compared = changes.filter((line) => !one.besides?.tables.test(line.slice(2)))
    return { answers, changes, compared }
  }

  it.each(PRESSES)('$route ($who)', async (one) => {
    const once = await press(one, 1)
    for (const { status, text } of once.answers) expect(status, text).toBeLessThan(400)
    // A press that leaves nothing would tell nothing about a second one.
    expect(once.changes.length > 0, once.changes.join('\n')).toBe(one.writesNothing === undefined)
    const twice = await press(one, 2)
    for (const { status, text } of twice.answers) expect(status, text).toBeLessThan(400)
    expect(twice.compared).toEqual(once.compared)
  })
})
