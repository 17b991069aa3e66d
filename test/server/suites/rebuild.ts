import { beforeAll, describe, expect, it } from 'vitest'
import type { ReleaseState } from '../../../cms/views/press-port.ts'
import type { TestServer } from '../../support/server.ts'
import { signOverHttp } from '../../support/sign-http.ts'

/** Snapshot, site and sheets of the small demo on a busy machine. */
const REBUILD_MS = 240_000
/** One fails, one mends. */
const TEST_MS = 2 * REBUILD_MS

interface Panel {
  id: number
  place: string
  layout: string
  body: unknown
  articles: number[]
}

export function rebuild(server: () => TestServer): void {
  describe('a publication that cannot be made', () => {
    let cookie: string
    beforeAll(async () => {
      cookie = await server().signIn(server().accounts.find((a) => a.role === 'editor'))
    })
    const call = async (path: string, method = 'GET', body?: object) => {
      const headers = { cookie, 'content-type': 'application/json', 'accept-language': 'zh-CN' }
      const answer = await fetch(server().origin + path, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      })
      expect(answer.status, `${method} ${path}`).toBe(200)
      return answer
    }
    const json = async <T>(path: string, method?: string, body?: object) =>
      (await (await call(path, method, body)).json()) as T
    const state = () => json<ReleaseState>('/preview/status')
    const settled = (wanted: Partial<ReleaseState>) =>
      expect.poll(state, { timeout: REBUILD_MS, interval: 1_000 }).toMatchObject({ state: 'idle', ...wanted })
    const health = async () => (await fetch(`${server().origin}/healthz`)).json() as Promise<{ release: string }>
    const dashboard = async () => (await call('/admin?edition=2026-11')).text()
    const publish = (slug: string, id: number, data: object) =>
      json(`/api/${slug}/${id}`, 'PATCH', { ...data, _status: 'published' })
    const signed = async (id: number, data: object) => {
      await json(`/api/panels/${id}?draft=true`, 'PATCH', data)
      await signOverHttp(server(), id)
    }
    const panel = async () => {
      const { docs } = await json<{ docs: Panel[] }>('/api/panels?depth=0&limit=20&where[layout][equals]=lead-picture')
      const found = docs.find((p) => p.place?.startsWith('2026-11'))
      if (!found) throw new Error('the demo has no such panel in its current edition')
      return found
    }

    it(
      'leaves the last good release, and the dashboard says why and leads to the place until it is mended',
      async () => {
        const { id, place, articles } = await panel()
        await settled({})
        const { release } = await health()
        await json(`/api/articles/${articles[0]}`, 'PATCH', { _status: 'draft' })
        await settled({ failedStep: 'snapshot' })

        const page = await dashboard()
        expect(page).toContain('最近一次改动没有上网，原来的网站照常')
        const [problem] = (await state()).problems
        expect(page).toContain(problem?.zh)
        expect(page).toContain(`href="/admin/collections/panels/${id}"`)
        expect((await health()).release).toBe(release)
        const [, edition, no] = /^(\S+) 第 (\d+) 版$/.exec(place) ?? []
        expect((await fetch(`${server().origin}/panels/${edition}-${no}/`)).status).toBe(200)

        await publish('articles', articles[0] ?? 0, {})
        await settled({ failedStep: null, problems: [] })
        expect(await dashboard()).not.toContain('原来的网站照常')
      },
      TEST_MS,
    )

    it(
      'for want of room on paper leads to the field, while the site goes on',
      async () => {
        const { id, body } = await panel()
        await signed(id, { body: tooLong() })
        await publish('panels', id, {})
        await settled({ failedStep: 'posters' })
        const page = await dashboard()
        expect(page).toContain('网站已经更新，有印张没有排成')
        expect(page).toContain(`href="/admin/collections/panels/${id}#body"`)

        await signed(id, { body })
        await publish('panels', id, {})
        await settled({ failedStep: null, problems: [] })
        expect(await dashboard()).not.toContain('有印张没有排成')
      },
      TEST_MS,
    )
  })
}

function tooLong() {
  const text = { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '' }
  const shape = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const words = '江豚在水里换气，一分钟一次。'.repeat(120)
  const children = [{ type: 'paragraph', ...shape, textFormat: 0, children: [{ ...text, text: words }] }]
  return { zh: { root: { type: 'root', ...shape, children } } }
}
