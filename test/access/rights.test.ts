import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ACTORS, type Actor, OPERATIONS, RIGHTS, type RightsName, ROLES } from '../../cms/access/rights.ts'
import { DATABASES, openTestNewsroom, type TestNewsroom } from '../support/cms.ts'
import { makeSamples, type Samples } from '../support/samples.ts'

const NAMES = Object.keys(RIGHTS) as RightsName[]
const PASSWORD = 'a long enough password'

describe.each(DATABASES)('rights over HTTP on %s', (kind) => {
  let newsroom: TestNewsroom
  let samples: Samples
  const tokens = new Map<Actor, string | undefined>([['anonymous', undefined]])
  const accounts = new Map<Actor, number | string>()

  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
    samples = await makeSamples(newsroom.payload)
    for (const role of ROLES) {
      const email = `${role}@example.org`
      const shop = role === 'print-shop' ? { printShop: samples.ownShop as number } : {}
      const data = { email, password: PASSWORD, role, ...shop }
      const { id } = await newsroom.payload.create({ collection: 'users', data })
      accounts.set(role, id)
      tokens.set(role, await newsroom.signIn(email, PASSWORD))
    }
  })
  afterAll(() => newsroom?.close())

  it('every collection of ours has a row in the table', () => {
    const slugs = newsroom.payload.config.collections.map((c) => c.slug).filter((slug) => !slug.startsWith('payload-'))
    expect(slugs.sort()).toEqual([...NAMES].sort())
  })

  it("Payload's own collections are closed to those without an account", async () => {
    const slugs = newsroom.payload.config.collections.map((c) => c.slug).filter((slug) => slug.startsWith('payload-'))
    for (const slug of slugs) {
      const { status, body } = await newsroom.rest('GET', `/${slug}`)
      expect(status >= 400 || body.totalDocs === 0, `${slug} ${status}`).toBe(true)
    }
  })

  describe.each(NAMES)('%s', (name) => {
    it.each(ACTORS)('%s reads what the table says', async (actor) => {
      const right = RIGHTS[name].read[actor]
      const { open, closed } = samples.readable(name)
      const token = tokens.get(actor)
      const got = async (id: number | string) =>
        (await newsroom.rest('GET', `/${name}/${id}?draft=true`, { token })).status
      const listed = await newsroom.rest('GET', `/${name}?limit=100&depth=0`, { token })
      if (right === 'no') {
        expect(listed.status).toBe(403)
        expect(await got(open)).toBe(403)
      } else if (right === 'yes') {
        expect(listed.status).toBe(200)
        expect(await got(open)).toBe(200)
        if (closed !== undefined) expect(await got(closed)).toBe(200)
      } else if (right === 'published') {
        expect(listed.body.docs.map((doc: { _status: string }) => doc._status)).not.toContain('draft')
        expect(await got(open)).toBe(200)
        if (closed !== undefined) expect(await got(closed)).toBe(404)
      } else if (right === 'of-own-shop') {
        const shops = listed.body.docs.map((doc: { shop: unknown }) => doc.shop)
        expect(shops.length).toBeGreaterThan(0)
        expect(new Set(shops)).toEqual(new Set([samples.ownShop]))
      } else {
        const own = right === 'own-shop' ? samples.ownShop : accounts.get(actor)
        expect(listed.body.docs.map((doc: { id: unknown }) => doc.id)).toEqual([own])
      }
    })

    it.each(ACTORS)('%s creates what the table says', async (actor) => {
      const allowed = RIGHTS[name].create[actor] === 'yes'
      const request = samples.create(name)
      const { status, body } = await newsroom.rest('POST', `/${name}`, { token: tokens.get(actor), ...request })
      expect(status, JSON.stringify(body)).toBe(allowed ? 201 : 403)
    })

    it.each(ACTORS)('%s changes what the table says', async (actor) => {
      const right = RIGHTS[name].update[actor]
      const id = await samples.fresh(name)
      const json = samples.change(name)
      const { status, body } = await newsroom.rest('PATCH', `/${name}/${id}`, { token: tokens.get(actor), json })
      // An own record may be changed; this one is another's.
      const expected = right === 'yes' ? [200] : right === 'no' ? [403] : [403, 404]
      expect(expected, JSON.stringify(body)).toContain(status)
    })

    it.each(ACTORS)('%s deletes what the table says', async (actor) => {
      const allowed = RIGHTS[name].delete[actor] === 'yes'
      const id = await samples.fresh(name)
      const { status, body } = await newsroom.rest('DELETE', `/${name}/${id}`, { token: tokens.get(actor) })
      expect(status, JSON.stringify(body)).toBe(allowed ? 200 : 403)
    })
  })

  it('the table names all four operations everywhere', () => {
    for (const name of NAMES) expect(Object.keys(RIGHTS[name]).sort()).toEqual([...OPERATIONS].sort())
  })

  it.each(['editor', 'reviewer', 'print-shop'] as const)(
    '%s cannot raise the own role or take another shop',
    async (role) => {
      const path = `/users/${accounts.get(role)}`
      const json = { role: 'admin', printShop: samples.otherShop, name: '新名字' }
      const { status } = await newsroom.rest('PATCH', path, { token: tokens.get(role), json })
      expect(status).toBe(200)
      const { body } = await newsroom.rest('GET', `${path}?depth=0`, { token: tokens.get('admin') })
      expect(body).toMatchObject({ role, name: '新名字' })
      expect(body.printShop ?? null).toEqual(role === 'print-shop' ? samples.ownShop : null)
    },
  )

  it('the code of a gallery cannot be changed by anyone', async () => {
    const id = await samples.fresh('galleries')
    const { body: before } = await newsroom.rest('GET', `/galleries/${id}`)
    await newsroom.rest('PATCH', `/galleries/${id}`, { token: tokens.get('admin'), json: { code: 'TC-999' } })
    const { body: after } = await newsroom.rest('GET', `/galleries/${id}`)
    expect(after.code).toBe(before.code)
    const byOurselves = newsroom.payload.update({ collection: 'galleries', id, data: { code: 'TC-999' } })
    await expect(byOurselves).rejects.toThrow()
  })

  it('contact persons and earlier versions are not for the public', async () => {
    const { body } = await newsroom.rest('GET', '/galleries?limit=1')
    expect(body.docs[0].code).toMatch(/^TC-/)
    expect(body.docs[0].contact).toBeUndefined()
    expect((await newsroom.rest('GET', '/articles/versions')).status).toBe(403)
  })

  it('a newer draft of a published article does not reach the public, not even by asking for drafts', async () => {
    const { open } = samples.readable('articles')
    const json = { title: { zh: '还没写完的新题目' } }
    await newsroom.rest('PATCH', `/articles/${open}?draft=true`, { token: tokens.get('editor'), json })
    for (const query of ['', '?draft=true']) {
      const { body } = await newsroom.rest('GET', `/articles/${open}${query}`)
      expect(JSON.stringify(body)).not.toContain('还没写完的新题目')
    }
  })

  it('a print shop sees nothing of what the newsroom is editing', async () => {
    for (const path of ['/payload-locked-documents', '/payload-jobs/run']) {
      const { status } = await newsroom.rest('GET', path, { token: tokens.get('print-shop') })
      expect([401, 403, 404], path).toContain(status)
    }
    expect((await newsroom.rest('GET', '/payload-locked-documents', { token: tokens.get('editor') })).status).toBe(200)
  })

  it('the hash of a link is for nobody, and an editor changes nothing of a link but that it is revoked', async () => {
    const id = await samples.fresh('package-links')
    const token = tokens.get('editor')
    const json = { revokedAt: '2026-11-02T00:00:00.000Z', tokenHash: 'x', shop: samples.otherShop, downloads: 9 }
    expect((await newsroom.rest('PATCH', `/package-links/${id}`, { token, json })).status).toBe(200)
    const { body } = await newsroom.rest('GET', `/package-links/${id}?depth=0`, { token: tokens.get('admin') })
    expect(body).toMatchObject({ revokedAt: json.revokedAt, shop: samples.ownShop, downloads: 0 })
    expect(body.tokenHash).toBeUndefined()
    const found = await newsroom.rest('GET', '/package-links?where[tokenHash][like]=hash', { token })
    expect(found.status === 200 ? found.body.totalDocs : 0).toBe(0)
  })

  it('a print shop has no place in the admin', () => {
    const users = newsroom.payload.collections.users.config
    const may = (role: string) => users.access.admin?.({ req: { user: { role } } } as never)
    expect([may('print-shop'), may('editor'), may('reviewer'), may('admin')]).toEqual([false, true, true, true])
  })
})
