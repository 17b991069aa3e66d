import { parse } from 'parse5'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBulletin, type BulletinsDoor, openBulletinsDoor } from '../support/bulletins-door.ts'
import { unzip } from '../support/unzip.ts'

const ALLOWED = ['section', 'p', 'span', 'strong', 'img', 'br', 'table', 'tbody', 'tr', 'td']
const ATTRIBUTES = ['style', 'src', 'alt']
const HOSTILE = `<script>alert(1)</script> "onload=x" 'y' <img src=x onerror=z> & <p class="a">`

interface Node {
  nodeName: string
  attrs?: { name: string; value: string }[]
  childNodes?: Node[]
}

/** What WeChat's editor would throw away, in a piece's own HTML. */
function thrownAway(html: string): string[] {
  const found: string[] = []
  const walk = (node: Node) => {
    if (!node.nodeName.startsWith('#') && !['html', 'head', 'body'].includes(node.nodeName)) {
      if (!ALLOWED.includes(node.nodeName)) found.push(node.nodeName)
      for (const { name, value } of node.attrs ?? []) {
        if (!ATTRIBUTES.includes(name)) found.push(`${node.nodeName}[${name}]`)
        if (name === 'style' && /url\(|expression|position|var\(|\drem|\dem\b|[^:]\d+vw/.test(value)) found.push(value)
      }
    }
    for (const child of node.childNodes ?? []) walk(child)
  }
  walk(parse(html) as unknown as Node)
  return found
}

describe('copied for WeChat, over HTTP', () => {
  let door: BulletinsDoor
  let panel: string
  let article: string
  beforeAll(async () => {
    door = await openBulletinsDoor('sqlite')
    const { docs } = await door.newsroom.payload.find({
      collection: 'panels',
      where: { picture: { exists: true } },
      limit: 1,
      depth: 0,
    })
    panel = String(docs[0]?.id)
    article = String(docs[0]?.articles[0])
  })
  afterAll(() => door?.close())
  const piece = async (path: string) => await (await door.get(`/wechat/${path}.json`, 'editor')).json()

  it('is for the newsroom alone', async () => {
    for (const path of [`panels/${panel}`, `panels/${panel}.json`, `panels/${panel}.zip`]) {
      expect((await door.get(`/wechat/${path}`)).status, path).toBe(401)
      expect((await door.get(`/wechat/${path}`, 'print-shop')).status, path).toBe(403)
      expect((await door.get(`/wechat/${path}`, 'reviewer')).status, path).toBe(200)
    }
    expect((await door.get('/wechat/users/1.json', 'editor')).status).toBe(404)
    expect((await door.get('/wechat/panels/999999.json', 'editor')).status).toBe(404)
  })

  it('a panel, an article and a bulletin come in tags that the editor keeps, in the colours of the month', async () => {
    const { id } = await door.newsroom.payload.create({ collection: 'bulletins', data: aBulletin() as never })
    for (const path of [`panels/${panel}`, `articles/${article}`, `bulletins/${id}`]) {
      const { html, text } = await piece(path)
      expect(thrownAway(html), path).toEqual([])
      expect(text.length, path).toBeGreaterThan(20)
      expect(text).not.toContain('<')
    }
    const { docs } = await door.newsroom.payload.find({
      collection: 'editions',
      where: { panels: { in: [panel] } },
      depth: 0,
    })
    expect((await piece(`panels/${panel}`)).html).toContain(docs[0]?.palette.screen.wall)
    const bulletin = await piece(`bulletins/${id}`)
    expect(bulletin.text).toContain('2026年12月2日 16:30–17:30')
    expect(bulletin.text).toContain('每周三 16:30')
  })

  it('hostile text stays text', async () => {
    const { id } = await door.newsroom.payload.create({
      collection: 'bulletins',
      data: aBulletin({ title: { zh: HOSTILE.slice(0, 40) }, place: { zh: HOSTILE.slice(0, 60) } }) as never,
    })
    const { html } = await piece(`bulletins/${id}`)
    expect(thrownAway(html)).toEqual([])
    const page = await (await door.get(`/wechat/bulletins/${id}`, 'editor')).text()
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).toContain('&#60;script&#62;alert(1)')
  })

  it('a draft goes nowhere: it says that it has to be published first', async () => {
    const { id } = await door.newsroom.payload.create({
      collection: 'bulletins',
      data: aBulletin({ _status: 'draft' }) as never,
    })
    const answer = await door.get(`/wechat/bulletins/${id}.json`, 'editor')
    expect(answer.status).toBe(409)
    expect((await answer.json()).problems[0].zh).toContain('还没有发布')
  })

  it('a picture with permission is fetched by anybody, 1080 px wide, as JPEG', async () => {
    const { html, pictures } = await piece(`panels/${panel}`)
    expect(pictures).toBe(1)
    const src = /src="https:\/\/kphl\.example(\/wechat\/picture\/[0-9a-f]{64}\.jpg)"/.exec(html)?.[1] ?? ''
    const answer = await door.get(src)
    expect(answer.status).toBe(200)
    const meta = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
    expect(meta).toMatchObject({ format: 'jpeg', width: 1080 })
    expect((await door.get(`/wechat/picture/${'0'.repeat(64)}.jpg`)).status).toBe(404)
  })

  it('the zip has the text and the pictures; without permission it says so and the picture stays here', async () => {
    const zip = async () =>
      unzip(Buffer.from(await (await door.get(`/wechat/panels/${panel}.zip`, 'editor')).arrayBuffer()))
    const whole = await zip()
    expect([...whole.keys()].sort()).toEqual(['图1.jpg', '文字.txt', '文章.html'])
    expect(whole.get('图1.jpg')?.length).toBeLessThan(10 * 1024 * 1024)
    expect(whole.get('文章.html')?.toString()).toContain('src="图1.jpg"')

    const doc = await door.newsroom.payload.findByID({ collection: 'panels', id: panel, depth: 0 })
    const media = doc.picture as number
    const { html } = await piece(`panels/${panel}`)
    const src = /\/wechat\/picture\/[0-9a-f]{64}\.jpg/.exec(html)?.[0] ?? ''
    const scope = { print: true, web: true, wechat: false }
    await door.newsroom.payload.update({ collection: 'media', id: media, data: { scope } })
    const left = await zip()
    expect([...left.keys()].sort()).toEqual(['文字.txt', '文章.html', '没有带上的图.txt'])
    expect(left.get('没有带上的图.txt')?.toString()).toContain('没有微信授权')
    expect((await door.get(src)).status).toBe(404)
    const answer = await piece(`panels/${panel}`)
    expect(answer).toMatchObject({ pictures: 0, leftOut: [{ code: 'media/not-for-wechat' }] })
    expect(answer.html).not.toContain('<img')
  })
})
