import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import type { PreviewAnswer } from '../../../cms/views/poster-preview/answer.ts'
import type { Account, TestServer } from '../../support/server.ts'

interface PanelDoc {
  id: number | string
  layout: string
  title: { zh: string }
  articles: (number | string)[]
}

export function preview(server: () => TestServer): void {
  const as = (role: Account['role']) => server().signIn(server().accounts.find((a) => a.role === role))
  const ask = (kind: string, cookie: string, body: object) =>
    fetch(`${server().origin}/preview/${kind}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const panels = async (cookie: string) => {
    const found = await fetch(`${server().origin}/api/panels?depth=0&limit=20`, { headers: { cookie } })
    return ((await found.json()) as { docs: PanelDoc[] }).docs
  }

  describe('the preview of a panel', () => {
    it('is for the newsroom only', async () => {
      expect((await ask('panel', '', { data: {} })).status).toBe(401)
      expect((await ask('panel', await as('print-shop'), { data: {} })).status).toBe(403)
    })

    it('draws the form as it stands, saved or not, in every format it is needed in', async () => {
      const cookie = await as('editor')
      const [panel] = await panels(cookie)
      const saved = (await (await ask('panel', cookie, { id: panel?.id, data: panel })).json()) as PreviewAnswer
      expect(saved.svg).toContain('<svg')
      expect(saved.formats.length).toBeGreaterThan(0)
      const data = { ...panel, title: { zh: '另一个题目' } }
      const typed = (await (await ask('panel', cookie, { id: panel?.id, data })).json()) as PreviewAnswer
      expect(typed.svg).not.toBe(saved.svg)
      const again = await panels(cookie)
      expect(again.find((p) => p.id === panel?.id)?.title).toEqual(panel?.title)
    })

    it('a text that is too long is marked at its place with the characters too many', async () => {
      const cookie = await as('editor')
      const panel = (await panels(cookie)).find((p) => p.layout === 'lead-picture')
      const words = '江豚在水里换气，一分钟一次。'.repeat(120)
      const body = {
        zh: {
          root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: [paragraph(words)] },
        },
      }
      const answer = (await (
        await ask('panel', cookie, { id: panel?.id, data: { ...panel, body } })
      ).json()) as PreviewAnswer
      const mark = answer.marks.find((m) => m.field === 'body')
      expect(mark).toMatchObject({ level: 'block' })
      expect(mark?.over).toBeGreaterThan(300)
      expect(mark?.zh).toContain(`多 ${mark?.over} 字`)
      expect(mark?.zone).not.toBeNull()
    })

    it('a drawing goes over the wire compressed, in what the browser understands', async () => {
      const cookie = await as('editor')
      const [panel] = await panels(cookie)
      const sizes: Record<string, number> = {}
      for (const encoding of ['br', 'gzip', 'identity']) {
        // fetch would unpack it and hide how much was sent.
        const { headers, bytes } = await plainAsk(
          `${server().origin}/preview/panel`,
          { cookie, 'content-type': 'application/json', 'accept-encoding': encoding },
          JSON.stringify({ id: panel?.id, data: panel }),
        )
        expect(headers['content-encoding'], encoding).toBe(encoding === 'identity' ? undefined : encoding)
        expect(headers.vary).toContain('Accept-Encoding')
        expect(Number(headers['content-length'])).toBe(bytes)
        sizes[encoding] = bytes
      }
      expect(sizes.br).toBeLessThan(Number(sizes.identity) / 3)
      expect(sizes.gzip).toBeLessThan(Number(sizes.identity) / 3)
    })

    it('an article shows the panel that prints it', async () => {
      const cookie = await as('editor')
      const [panel] = await panels(cookie)
      const answer = (await (
        await ask('article', cookie, { id: panel?.articles[0], data: { summary: { zh: '一个新的提要。' } } })
      ).json()) as PreviewAnswer
      expect(answer.panel?.id).toBe(String(panel?.id))
      expect(answer.svg).toContain('<svg')
    })

    it('half a form, a hostile form and an empty one are answers, never failures', async () => {
      const cookie = await as('editor')
      for (const data of [
        {},
        { title: null, articles: null, picture: 'nothing' },
        { layout: 'steps', steps: 0, title: { zh: '#panic("x") <script>alert(1)</script> \u202e 😀' } },
        { title: { zh: '字'.repeat(10_000) } },
      ]) {
        const answer = await ask('panel', cookie, { id: null, data })
        expect(answer.status, JSON.stringify(data).slice(0, 80)).toBe(200)
      }
      expect((await ask('panel', cookie, { nonsense: true })).status).toBe(400)
    })

    it('a saved panel’s poster is a picture that can run nothing', async () => {
      const cookie = await as('reviewer')
      const [panel] = await panels(cookie)
      const answer = await fetch(`${server().origin}/preview/poster/${panel?.id}/600x900.svg?v=1`, {
        headers: { cookie },
      })
      expect(answer.headers.get('content-type')).toContain('image/svg+xml')
      expect(answer.headers.get('content-security-policy')).toContain('sandbox')
      expect(await answer.text()).toContain('<svg')
    })
  })
}

/** The answer as it came over the wire. */
async function plainAsk(url: string, headers: Record<string, string>, body: string) {
  const sent = request(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
  })
  sent.end(body)
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  return { headers: answer.headers, bytes: (await buffer(answer)).length }
}

function paragraph(text: string) {
  return {
    type: 'paragraph',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    textFormat: 0,
    children: [{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text }],
  }
}
