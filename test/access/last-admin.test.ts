import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES, openTestNewsroom, type TestNewsroom } from '../support/cms.ts'

const PASSWORD = 'a long enough password'

describe.each(DATABASES)('the last admin on %s', (kind) => {
  let newsroom: TestNewsroom
  let token: string
  const ids: Record<string, number | string> = {}
  const add = async (name: string, role: 'admin' | 'editor') => {
    const data = { email: `${name}@example.org`, password: PASSWORD, role }
    ids[name] = (await newsroom.payload.create({ collection: 'users', data })).id
  }
  const rest = (method: string, path: string, json?: unknown) => newsroom.rest(method, `/users${path}`, { token, json })

  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
    await add('first', 'admin')
    await add('editor', 'editor')
    token = await newsroom.signIn('first@example.org', PASSWORD)
  })
  afterAll(() => newsroom?.close())

  it('can be neither deleted nor given another role, and is told why', async () => {
    const demoted = await rest('PATCH', `/${ids.first}`, { role: 'editor' })
    const deleted = await rest('DELETE', `/${ids.first}`)
    for (const { status, body } of [demoted, deleted]) {
      expect(status).toBe(409)
      expect(body.errors[0].message).toMatch(/最后一个管理员|last admin/)
    }
    expect((await rest('PATCH', `/${ids.first}`, { name: '王' })).status).toBe(200)
  })

  it('several admins cannot all leave by one request either', async () => {
    await add('second', 'admin')
    const both = `?where[id][in]=${ids.first},${ids.second}`
    await rest('PATCH', both, { role: 'editor' })
    await rest('DELETE', both)
    const { totalDocs } = await newsroom.payload.find({ collection: 'users', where: { role: { equals: 'admin' } } })
    expect(totalDocs).toBe(1)
  })

  it('may go once there is another', async () => {
    await add('third', 'admin')
    token = await newsroom.signIn('third@example.org', PASSWORD)
    const { docs } = await newsroom.payload.find({ collection: 'users', where: { role: { equals: 'admin' } } })
    const others = docs.filter((doc) => doc.id !== ids.third)
    expect(others).toHaveLength(1)
    expect((await rest('DELETE', `/${others[0]?.id}`)).status).toBe(200)
    expect((await rest('DELETE', `/${ids.third}`)).status).toBe(409)
  })
})
