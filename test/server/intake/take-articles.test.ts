import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import exifr from 'exifr'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toRichText } from '../../../cms/mapping/to-rich-text.ts'
import { drawing, makeDocx, makeZip, p, r } from '../../intake/articles/make-docx.ts'
import { DATABASES } from '../../support/cms.ts'
import { openTestIntake, type TestIntake } from '../../support/intake.ts'

describe.each(DATABASES)('files become drafts on %s', (kind) => {
  let intake: TestIntake
  beforeAll(async () => {
    intake = await openTestIntake(kind)
  })
  afterAll(() => intake?.close())

  const articleOf = (id: string | undefined) =>
    intake.payload.findByID({ collection: 'articles', id: id ?? '', depth: 1, draft: true })
  const count = async (collection: 'articles' | 'media' | 'intake-files') =>
    (await intake.payload.count({ collection })).totalDocs
  const taken = async (files: Parameters<TestIntake['drop']>[0], fields?: Record<string, string>) => {
    const { answer } = await intake.drop(files, fields)
    if (answer.is !== 'taken') throw new Error(JSON.stringify(answer))
    return answer.taken
  }

  it('a Word file becomes an article with its title, summary, text, picture and sources; deleted and hidden text stays out', async () => {
    const photo = await photoOf('#336699')
    const docx = await makeDocx(
      [
        p(r('江豚为什么微笑'), '1'),
        p(r('摘要：嘴角天生向上。')),
        p(
          `${r('它在')}<w:del w:id="1">${'<w:r><w:delText>海</w:delText></w:r>'}</w:del>${r('江', '<w:b/>')}${r('秘密', '<w:vanish/>')}${r('里。')}`,
        ),
        p(drawing('i1', '一头江豚')),
        p(r('图1 江豚出水'), 'C'),
        p(r('参考文献'), '2'),
        p(r('[1] 王丁. 江豚[M]. 武汉: 长江出版社, 2019.')),
      ].join(''),
      { relations: { i1: 'media/1.jpg' }, files: { 'word/media/1.jpg': photo } },
    )
    const { articles, left } = await taken([['江豚（定稿）.docx', docx]])
    expect(articles).toMatchObject([{ title: '江豚为什么微笑' }])
    const article = await articleOf(articles[0]?.id)
    expect(article).toMatchObject({
      _status: 'draft',
      title: { zh: '江豚为什么微笑' },
      summary: { zh: '嘴角天生向上。' },
      sources: [{ type: 'M', authors: '王丁', title: '江豚. 武汉: 长江出版社, 2019', short: '江豚' }],
    })
    expect(toRichText(article.body.zh)).toEqual([
      { kind: 'paragraph', runs: [{ text: '它在' }, { text: '江', bold: true }, { text: '里。' }] },
    ])
    const picture = article.pictures?.[0]?.media as { filename: string; alt: { zh: string }; originalName: string }
    expect(picture).toMatchObject({ alt: { zh: '一头江豚' }, originalName: '江豚（定稿） 图 1.jpg' })
    // Stood on its side and told where it was taken: now it is upright and tells nothing.
    const bytes = readFileSync(join(intake.dataDir, 'media', picture.filename))
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 40, height: 60 })
    expect(await exifr.gps(bytes).catch(() => undefined)).toBeUndefined()
    expect(left).toEqual([])
  })

  it('a draft that was made lacks nothing: only its signatures are waited for', async () => {
    const { articles } = await taken([['流星.txt', '流星\n\n流星很快。\n\n来源：国家天文台 https://nao.example/a\n']])
    const id = articles[0]?.id ?? ''
    // What a form would find wrong with it would be said instead.
    await expect(intake.payload.update({ collection: 'articles', id, data: { _status: 'published' } })).rejects.toThrow(
      '不在任何画面里',
    )
  })

  it('a title and a summary that are too long are cut and said, and stand whole in the text', async () => {
    const title = `${'关于在全市科普画廊开展长江大保护主题展览活动，'.repeat(3)}的通知`
    const summary = `摘要：${'江豚是长江里唯一的淡水豚类，'.repeat(20)}要保护。`
    const { articles, left } = await taken([
      ['长.docx', await makeDocx(p(r(title), '1') + p(r(summary)) + p(r('正文。')))],
    ])
    const article = await articleOf(articles[0]?.id)
    expect(article.title.zh.length).toBeLessThanOrEqual(40)
    expect(article.title.zh).toMatch(/活动…$/)
    expect(article.summary.zh.length).toBeLessThanOrEqual(160)
    const body = toRichText(article.body.zh).map((block) =>
      'runs' in block ? block.runs.map(({ text }) => text).join('') : '',
    )
    expect(body).toEqual([title, summary.slice(3), '正文。'])
    expect(left.map(({ code }) => code)).toEqual(['intake/long-title', 'intake/long-summary'])
  })

  it('a saved page with its pictures beside it is one file: the folder dropped, or zipped', async () => {
    const page =
      '<html><head><meta property="og:title" content="秋天的叶子"></head><body><div id="js_content"><p>变红了。</p><img data-src="https://wx.example/640" src="页_files/640.jpg"></div></body></html>'
    const photo = await photoOf('#993322')
    const dropped = await taken([
      ['叶/页.html', page],
      ['叶/页_files/640.jpg', photo],
    ])
    const zipped = await taken([['叶.zip', await makeZip({ '页.html': page, '页_files/640.jpg': photo })]])
    for (const { articles, left } of [dropped, zipped]) {
      expect(articles).toMatchObject([{ title: '秋天的叶子' }])
      expect(left).toEqual([])
    }
    const [first, second] = await Promise.all([dropped, zipped].map(({ articles }) => articleOf(articles[0]?.id)))
    // The same picture is there once.
    const pictureOf = (one: typeof first) => (one?.pictures ?? []).map(({ media }) => (media as { id: unknown }).id)
    expect(pictureOf(first)).toHaveLength(1)
    expect(pictureOf(first)).toEqual(pictureOf(second))
    const again = await intake.drop([
      ['叶/页.html', page],
      ['叶/页_files/640.jpg', photo],
    ])
    expect(again.answer.is).toBe('already')
  })

  it.each([
    ['UTF-8', Buffer.from('中秋的月亮\n\n月亮为什么是圆的？')],
    ['UTF-8 with its mark', Buffer.from('\ufeff重阳的菊花\n\n菊花耐寒。')],
    // '冬至' and '白天最短。' as the editors of old machines save them.
    ['GBK', Buffer.from('b6acd6c10a0ab0d7ccecd7eeb6cca1a3', 'hex')],
  ])('plain text in %s is read', async (encoding, bytes) => {
    const { articles } = await taken([[`${encoding}.txt`, bytes]])
    expect(articles[0]?.title).toMatch(/^(中秋的月亮|重阳的菊花|冬至)$/)
  })

  it('a picture that the library has already is taken from there', async () => {
    const photo = await photoOf('#225533')
    const docx = (text: string) =>
      makeDocx(p(r(text), '1') + p(r('文。')) + p(drawing('i1')), {
        relations: { i1: 'media/1.jpg' },
        files: { 'word/media/1.jpg': photo },
      })
    await taken([['甲.docx', await docx('甲')]])
    const before = await count('media')
    const { articles, left } = await taken([['乙.docx', await docx('乙')]])
    expect(await count('media')).toBe(before)
    expect((await articleOf(articles[0]?.id)).pictures).toHaveLength(1)
    expect(left).toEqual([])
  })

  it('a picture that cannot be kept is left out with a word, and the article stands', async () => {
    const docx = await makeDocx(p(r('坏图'), '1') + p(r('文。')) + p(drawing('i1')), {
      relations: { i1: 'media/1.jpg' },
      files: { 'word/media/1.jpg': (await photoOf('#808080')).subarray(0, 500) },
    })
    const { articles, left } = await taken([['坏图.docx', docx]])
    expect(articles).toHaveLength(1)
    expect(left).toMatchObject([{ code: 'intake/picture-refused', zh: expect.stringContaining('坏了') }])
  })

  it('the same file again is recognised, says what it became, and is taken again only on purpose', async () => {
    const file: [string, string][] = [['谷雨.txt', '谷雨\n\n雨生百谷。']]
    const first = await taken(file)
    const before = await count('articles')
    const second = await intake.drop([['换了名字.txt', '谷雨\n\n雨生百谷。']])
    expect(second.answer).toMatchObject({
      is: 'already',
      by: 'editor@example.org',
      taken: { articles: first.articles },
    })
    expect(await count('articles')).toBe(before)
    const third = await taken(file, { again: 'yes', act: 'on-purpose' })
    expect(third.articles[0]?.id).not.toBe(first.articles[0]?.id)
    expect(await count('articles')).toBe(before + 1)
  })

  it('a press of the button that arrives twice makes one article, side by side or later', async () => {
    const before = await count('articles')
    const send = (act: string) => intake.drop([['小满.txt', '小满\n\n麦粒满了。']], { act, again: 'yes' })
    const [one, two] = await Promise.all([send('pressed-once'), send('pressed-once')])
    const late = await send('pressed-once')
    expect([one, two, late].map(({ answer }) => answer.is)).toEqual(['taken', 'taken', 'taken'])
    expect(new Set([one, two, late].map(({ answer }) => JSON.stringify(answer))).size).toBe(1)
    expect(await count('articles')).toBe(before + 1)
  })

  it('two editors who drop the same file at the same moment get one article', async () => {
    const before = await count('articles')
    const both = await Promise.all(
      [1, 2].map((n) => intake.drop([['芒种.txt', '芒种\n\n忙着种。']], { act: `editor-${n}` })),
    )
    expect(both.map(({ answer }) => answer.is).sort()).toEqual(['already', 'taken'])
    expect(await count('articles')).toBe(before + 1)
  })

  it('the original is kept under its hash, for the newsroom only, and goes with its last record', async () => {
    const bytes = Buffer.from('立秋\n\n天凉了。')
    const { record } = await taken([['立秋 定稿.txt', bytes]])
    const doc = await intake.payload.findByID({ collection: 'intake-files', id: record, depth: 0 })
    expect(doc).toMatchObject({ originalName: '立秋 定稿.txt', bytes: bytes.length, by: 'editor@example.org' })
    expect(readFileSync(join(intake.dataDir, 'originals', doc.sha256))).toEqual(bytes)
    for (const role of ['editor', 'reviewer', 'admin'] as const) {
      const got = await intake.ask(`/originals/${record}`, role)
      expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes)
      expect(got.headers.get('content-disposition')).toContain(encodeURIComponent('立秋 定稿.txt'))
    }
    expect((await intake.ask(`/originals/${record}`, 'print-shop')).status).toBe(403)
    expect((await intake.ask(`/originals/${record}`, null)).status).toBe(401)
    await intake.payload.delete({ collection: 'intake-files', id: record })
    expect(readdirSync(join(intake.dataDir, 'originals'))).not.toContain(doc.sha256)
    expect((await intake.ask(`/originals/${record}`, 'editor')).status).toBe(404)
  })

  it('nothing stays where uploads are looked at', () => {
    expect(intake.incoming()).toEqual([])
  })
})

/** A photograph on its side, with the place where it was taken. */
async function photoOf(background: string): Promise<Buffer> {
  const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 27/1 0/1' } })
    .toBuffer()
  return await sharp(photo).withMetadata({ orientation: 6 }).keepExif().toBuffer()
}
