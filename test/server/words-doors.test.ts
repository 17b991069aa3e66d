import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReport } from '../../cms/collections/words/read-report.ts'
import { paragraphs } from '../../cms/demo/to-lexical.ts'
import { OUTSIDE } from '../../cms/server/links/ask-address.ts'
import { isPrivateAddress } from '../../cms/server/links/private-address.ts'
import { exportSnapshot } from '../../cms/snapshot/export-snapshot.ts'
import { type ChecksDoor, openChecksDoor } from '../support/checks-door.ts'
import { DATABASES } from '../support/cms.ts'
import { listen } from '../support/listen.ts'

const SENTENCE = '它的销量全国第一。'

describe.each(DATABASES)('words and facts over HTTP on %s', (kind) => {
  let door: ChecksDoor
  let outsideWorld: Awaited<ReturnType<typeof listen>>
  beforeAll(async () => {
    outsideWorld = await listen((req, res) => {
      const moved = req.url === '/moved'
      if (moved) res.setHeader('location', `http://elsewhere.example:${outsideWorld.port}/there`)
      if (req.url === '/inward') res.setHeader('location', 'http://169.254.169.254/latest/meta-data/')
      if (req.url === '/round') res.setHeader('location', '/round')
      if (req.url === '/silent') return
      const status =
        { '/gone': 404, '/moved': 301, '/inward': 302, '/round': 302, '/robots': 403 }[req.url ?? ''] ?? 200
      // Some servers know no HEAD.
      res.writeHead(req.url === '/no-head' && req.method === 'HEAD' ? 405 : status).end('page')
    })
    door = await openChecksDoor(kind, {
      outside: {
        ...OUTSIDE,
        timeoutMs: 400,
        // The world of this test lies on this machine; everything else stays as private as it is.
        lookup: async (host) => {
          if (host === 'inside.example') return ['93.184.216.34', '10.0.0.7']
          if (host.endsWith('.example')) return ['127.0.0.1']
          throw Object.assign(new Error(host), { code: 'ENOTFOUND' })
        },
        isPrivate: (address) => address !== '127.0.0.1' && isPrivateAddress(address),
      },
    })
  })
  afterAll(async () => {
    await door?.close()
    await outsideWorld?.close()
  })
  const payloadOf = () => door.newsroom.payload
  const textOf = (zh: string) => ({ zh: paragraphs([{ zh }], 'zh') })
  const write = async (zh: string, more: object = {}) =>
    await payloadOf().create({
      collection: 'articles',
      draft: true,
      data: {
        title: { zh: '试' },
        summary: { zh: '提要' },
        body: textOf(zh),
        sources: [{ type: 'M', title: '书', short: '书' }],
        ...more,
      } as never,
    })

  it('a report is for the newsroom, and is the one a sign-off can keep', async () => {
    const { id } = await write(SENTENCE)
    for (const [role, status] of [
      [null, 401],
      ['print-shop', 403],
      ['reviewer', 200],
    ] as const)
      expect((await door.ask(role, 'GET', `/words/articles/${id}`)).status, String(role)).toBe(status)
    const { body } = await door.ask('editor', 'GET', `/words/articles/${id}`)
    expect(body).toMatchObject({
      counts: { open: 1 },
      findings: [{ field: 'body.zh', state: 'open', excerpt: SENTENCE }],
    })
    expect(await readReport(payloadOf(), 'articles', String(id))).toEqual(body)
    expect((await door.ask('editor', 'GET', '/words/articles/999999')).status).toBe(404)
    expect((await door.ask('editor', 'GET', '/words/users/1')).status).toBe(404)
  })

  it('a finding is let stand by name, two clicks are one, and it comes back with a changed sentence', async () => {
    const { id } = await write(SENTENCE)
    const path = `/words/articles/${id}`
    const { key } = (await door.ask('reviewer', 'GET', path)).body.findings[0]
    const accept = () => door.ask('reviewer', 'POST', `${path}/accept`, { key, reason: '引用原文' })
    const answers = await Promise.all([accept(), accept()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const { body } = await door.ask('editor', 'GET', path)
    expect(body.counts).toEqual({ open: 0, must: 0, accepted: 1 })
    expect(body.findings[0].acceptance).toMatchObject({ reason: '引用原文', by: expect.stringMatching(/.+/) })
    const { totalDocs } = await payloadOf().count({
      collection: 'accepted-findings',
      where: { document: { equals: `articles ${id}` } },
    })
    expect(totalDocs).toBe(1)
    await payloadOf().update({
      collection: 'articles',
      id,
      draft: true,
      data: { body: textOf('它的销量去年全国第一。') as never },
    })
    expect((await door.ask('editor', 'GET', path)).body.counts).toEqual({ open: 1, must: 0, accepted: 0 })
    expect((await accept()).status).toBe(409)
    await payloadOf().update({ collection: 'articles', id, draft: true, data: { body: textOf(SENTENCE) as never } })
    expect((await door.ask('editor', 'GET', path)).body.counts.accepted).toBe(1)
    const back = await door.ask('editor', 'POST', `${path}/take-back`, { key })
    expect(back.body.counts).toEqual({ open: 1, must: 0, accepted: 0 })
  })

  it('a print shop lets nothing stand, and nobody writes an acceptance past this door', async () => {
    const { id } = await write(SENTENCE)
    const path = `/words/articles/${id}/accept`
    expect((await door.ask('print-shop', 'POST', path, { key: 'x' })).status).toBe(403)
    expect((await door.ask(null, 'POST', path, { key: 'x' })).status).toBe(401)
    const json = {
      document: `articles ${id}`,
      key: 'k',
      rule: 'term',
      said: 's',
      excerpt: 'e',
      by: '1',
      byName: '别人',
    }
    const { status } = await door.newsroom.rest('POST', '/accepted-findings', { token: door.token('editor'), json })
    expect(status).toBe(403)
  })

  it('a panel counts its articles’ sources', async () => {
    const article = await write('江豚。', { sources: [] })
    const panel = await payloadOf().create({
      collection: 'panels',
      draft: true,
      data: { layout: 'steps', title: { zh: '试' }, articles: [article.id], lead: { zh: '一氧化碳中毒会致命。' } },
    })
    const findings = async () => (await door.ask('editor', 'GET', `/words/panels/${panel.id}`)).body.findings
    expect(await findings()).toMatchObject([{ rule: 'source', field: 'lead.zh' }])
    await payloadOf().update({
      collection: 'articles',
      id: article.id,
      draft: true,
      data: { sources: [{ type: 'M', title: '书', short: '书' }] },
    })
    expect(await findings()).toEqual([])
  })

  describe('the look at every link', () => {
    const at = (path: string, host = 'site.example') => `http://${host}:${outsideWorld.port}${path}`
    const look = async (urls: string[]) => {
      const sources = urls.map((url) => ({ type: 'EB/OL', title: '页', short: '页', url }))
      const { id } = await write('江豚。', { sources })
      return (await door.ask('editor', 'POST', `/words/articles/${id}/links`, {})).body
    }

    it('names what does not open, and asks nothing inside a house', async () => {
      const body = await look([
        at('/fine'),
        at('/no-head'),
        at('/robots'),
        at('/gone'),
        at('/moved'),
        at('/round'),
        at('/silent'),
        at('/inward'),
        'http://nowhere.test/',
        'http://192.168.1.1/admin',
        'http://[::ffff:10.0.0.1]/',
        'http://2130706434/',
        'http://inside.example/',
        'http://user:secret@site.example/',
        'ftp://site.example/file',
      ])
      expect(body.asked).toBe(15)
      expect(body.moved).toEqual([{ url: at('/moved'), to: at('/there', 'elsewhere.example') }])
      const said = Object.fromEntries(
        body.findings.map((one: { excerpt: string; zh: string }) => [one.excerpt, one.zh]),
      )
      expect(said).toEqual({
        [at('/gone')]: '打不开：网站说没有这一页（404）',
        [at('/round')]: '打不开：转来转去没有尽头',
        [at('/silent')]: '打不开：没有回答，可能只是一时连不上',
        [at('/inward')]: expect.stringContaining('内部网络'),
        'http://nowhere.test/': '打不开：没有这个网站',
        'http://192.168.1.1/admin': expect.stringContaining('内部网络'),
        'http://[::ffff:10.0.0.1]/': expect.stringContaining('内部网络'),
        // 127.0.0.2 as one number.
        'http://2130706434/': expect.stringContaining('内部网络'),
        'http://inside.example/': expect.stringContaining('内部网络'),
        'http://user:secret@site.example/': '打不开：不是网址',
        'ftp://site.example/file': '打不开：不是网址',
      })
    })

    it('the pages behind a published panel’s codes are asked too', async () => {
      const { docs } = await payloadOf().find({ collection: 'panels', limit: 1, depth: 0, sort: 'id' })
      const { body } = await door.ask('editor', 'POST', `/words/panels/${docs[0]?.id}/links`, {})
      // kphl.example on port 443 of this machine: nobody answers.
      expect(body.findings[0]).toMatchObject({ rule: 'link', label: { zh: '二维码通向的网页' }, level: 'advice' })
    })

    it('is nothing for a print shop', async () => {
      const { id } = await write('江豚。')
      expect((await door.ask('print-shop', 'POST', `/words/articles/${id}/links`, {})).status).toBe(403)
    })
  })

  describe('the word list', () => {
    const send = (body: object, role: 'editor' | 'reviewer' | null = 'editor') => door.ask(role, 'POST', '/terms', body)

    it('is shown first and then written; the same list again changes nothing', async () => {
      const list = { text: '太阳凤→太阳风\n超新星\n', kind: 'style' }
      const shown = await send({ ...list, write: false })
      expect(shown.body).toMatchObject({ fresh: ['太阳风', '超新星'], same: 0, written: false })
      expect((await payloadOf().count({ collection: 'terms', where: { term: { equals: '太阳风' } } })).totalDocs).toBe(
        0,
      )
      expect((await send({ ...list, write: true })).body).toMatchObject({ written: true, problems: [] })
      expect((await send({ ...list, write: true })).body).toMatchObject({ fresh: [], changed: [], same: 2 })
      const { id } = await write('今天的太阳凤很大。')
      expect((await door.ask('editor', 'GET', `/words/articles/${id}`)).body.findings[0].zh).toBe(
        '“太阳凤”应写“太阳风”',
      )
    })

    it('gains spellings and loses none; a list with a fault is not written at all', async () => {
      await send({ text: '引力波,专名、术语,引力播,术语', kind: 'style', write: true })
      const more = await send({ text: '引力坡→引力波', write: true })
      expect(more.body.changed).toEqual(['引力波'])
      const { docs } = await payloadOf().find({ collection: 'terms', where: { term: { equals: '引力波' } } })
      expect(docs[0]).toMatchObject({ kind: 'name', forms: '引力播\n引力坡', advice: '术语' })
      const bad = await send({ text: '甲,没有的类别,丙\n乙词,禁用,丁', write: true })
      expect([bad.status, bad.body.written, bad.body.problems[0]]).toEqual([
        422,
        false,
        expect.objectContaining({ at: '第 1 行' }),
      ])
      expect((await payloadOf().count({ collection: 'terms', where: { term: { equals: '乙词' } } })).totalDocs).toBe(0)
    })

    it('comes out of an XLSX as an office keeps it, and out of a CSV in GB18030', async () => {
      const { default: ExcelJS } = await import('exceljs')
      const book = new ExcelJS.Workbook()
      book.addWorksheet('词表').addRows([
        ['类别', '正确写法', '错误写法', '建议'],
        ['专名、术语', '量子纠缠', '量子纠纏、量子纠结', '物理术语'],
      ])
      const xlsx = Buffer.from(await book.xlsx.writeBuffer())
      const file = (name: string, bytes: Buffer) => ({ file: { name, base64: bytes.toString('base64') } })
      expect((await send({ ...file('词表.xlsx', xlsx), write: true })).body).toMatchObject({
        fresh: ['量子纠缠'],
        written: true,
      })
      // “词,建议” and “类星体,慎用” in GB18030.
      const gb = Buffer.from('b4ca2cbda8d2e90ac0e0d0c7cce52cc9f7d3c30a', 'hex')
      expect((await send({ ...file('词表.csv', gb), write: false })).body.fresh).toEqual(['类星体'])
      const broken = await send({ ...file('坏.xlsx', Buffer.from('PK not a zip')), write: false })
      expect(broken.body.problems[0].zh).toMatch(/.+/)
    })

    it('is written by editors only', async () => {
      expect((await send({ text: '词', write: true }, 'reviewer')).status).toBe(403)
      expect((await send({ text: '词', write: true }, null)).status).toBe(401)
      expect((await send({ write: 'yes' })).status).toBe(400)
    })

    it('begins with the seed, which can be put back', async () => {
      await payloadOf().delete({ collection: 'terms', where: { term: { equals: '彗星' } } })
      expect((await send({ first: true, write: true })).body).toMatchObject({ fresh: ['彗星'], written: true })
    })
  })

  it('an article past its review is kept out of an edition that begins later, and is nobody else’s business', async () => {
    const { docs } = await payloadOf().find({ collection: 'panels', depth: 0, sort: '-id', limit: 1 })
    const { docs: editions } = await payloadOf().find({ collection: 'editions', depth: 0, sort: '-month', limit: 1 })
    const panel = await payloadOf().findByID({ collection: 'panels', id: editions[0]?.panels[0] as number, depth: 0 })
    expect(docs).toHaveLength(1)
    const article = panel.articles[0] as number
    const facts = (reviewBy: string | null) =>
      payloadOf().update({
        collection: 'articles',
        id: article,
        data: { facts: { owner: '某编辑', reviewBy }, _status: 'published' },
      })
    const problems = async (today: string) => {
      const options = { today, publicUrl: 'https://kphl.example', outDir: `${door.newsroom.dataDir}/out` }
      const { problems: all } = await exportSnapshot(payloadOf(), options)
      return all.filter(({ code }) => code === 'article/review-due')
    }
    await facts('2026-10-15T12:00:00.000Z')
    const [due] = await problems('2026-10-20')
    expect(due).toMatchObject({ level: 'error', hint: `/admin/collections/articles/${article}#facts` })
    expect(due?.at).toContain('2026-11 / 第 1 版')
    // When it has come down, it is history; read again, it may hang.
    expect(await problems('2026-12-20')).toEqual([])
    await facts('2027-10-15T12:00:00.000Z')
    expect(await problems('2026-10-20')).toEqual([])
    const { body } = await door.newsroom.rest('GET', `/articles/${article}`)
    expect(body.title).toBeDefined()
    expect(JSON.stringify(body)).not.toContain('某编辑')
  })
})
