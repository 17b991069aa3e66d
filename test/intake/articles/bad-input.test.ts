import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../cms/intake/articles/read-articles.ts'
import { makeDocx, makeZip, p, png, r } from './make-docx.ts'

const MB = 1024 * 1024
async function codeOf(bytes: Buffer, name = '稿.docx'): Promise<string | undefined> {
  const { articles, problems } = await readArticles({ name, bytes })
  expect(articles).toEqual([])
  expect(problems).toMatchObject([{ at: name, level: 'error', hint: expect.stringMatching(/\p{Script=Han}.*[a-z]/u) }])
  return problems[0]?.code
}
/** The most that this process held while the work ran, over what it held before, MB; asked when it ends. */
async function grownMb(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 5)
  await work()
  clearInterval(timer)
  return (Math.max(most, process.memoryUsage().rss) - before) / MB
}
/** The same zip, whose headers say of this part that it unfolds to so many bytes. */
function lyingAbout(zip: Buffer, name: string, size: number): Buffer {
  const lying = Buffer.from(zip)
  for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 4))
    if (lying.toString('utf8', at + 46, at + 46 + lying.readUInt16LE(at + 28)) === name)
      lying.writeUInt32LE(size, at + 24)
  return lying
}

describe('a file that is not what its name says', () => {
  it.each([
    ['empty', '稿.docx', Buffer.alloc(0)],
    ['rtf', '稿.docx', Buffer.from('{\\rtf1\\ansi hello}')],
    ['old-office', '稿.docx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    ['pdf', '稿.docx', Buffer.from('%PDF-1.7\n')],
    ['picture', '稿.txt', png()],
    ['picture', '稿.html', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['binary', '稿.txt', Buffer.from('a\0b')],
    ['encoding', '稿.txt', Buffer.from([0x41, 0xff, 0xff, 0x41])],
    [
      'web-archive',
      '稿.html',
      Buffer.from('From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n'),
    ],
    ['no-text', '稿.txt', Buffer.from(' \n\n ')],
    ['no-text', '稿.html', Buffer.from('<html><body><script>alert(1)</script></body></html>')],
  ])('is known by its bytes: %s', async (code, name, bytes) => {
    expect(await codeOf(bytes, name)).toBe(`intake/${code}`)
  })

  it('or a zip of something else, or a Word file without text, is named too', async () => {
    expect(await codeOf(await makeZip({ 'a.xlsx': 'x' }))).toBe('intake/not-docx')
    expect(await codeOf(await makeDocx(''))).toBe('intake/no-text')
  })
})

describe('a file that is too much', () => {
  it('is refused by its size, and the limit is said', async () => {
    const { problems } = await readArticles({ name: '稿.docx', bytes: Buffer.alloc(200 * MB, 'PK\x03\x04') })
    expect(problems).toMatchObject([{ code: 'intake/too-large', zh: expect.stringContaining('50 MB') }])
  })

  it('when unfolded is refused while it unfolds, whatever its headers say', async () => {
    const bomb = await makeDocx('', { files: { 'word/document.xml': Buffer.alloc(300 * MB, ' ') } })
    expect(bomb.length).toBeLessThan(MB)
    const zips = [bomb, lyingAbout(bomb, 'word/document.xml', 1000)]
    const grown = await grownMb(async () => {
      for (const zip of zips) expect(await codeOf(zip)).toBe('intake/unfolds-too-large')
    })
    expect(grown).toBeLessThan(200)
  })

  it('in its pictures is refused as well', async () => {
    const names = Array.from({ length: 8 }, (_, i) => `${i}.png`)
    const bytes = await makeZip({
      'a.html': '<html><body>x</body></html>',
      ...Object.fromEntries(names.map((name) => [name, Buffer.alloc(40 * MB)])),
    })
    expect(await codeOf(bytes, 'a.zip')).toBe('intake/unfolds-too-large')
  })

  it('by what stands in what is refused, in Word files and pages', async () => {
    const deep = (n: number, tag: string): string => `${`<${tag}>`.repeat(n)}x${`</${tag}>`.repeat(n)}`
    expect(await codeOf(await makeDocx(deep(50_000, 'w:sdt')))).toBe('intake/too-complex')
    expect(await codeOf(await makeDocx('<w:p/>'.repeat(900_000)))).toBe('intake/too-complex')
    expect(await codeOf(await makeDocx(`<w:p ${'w:a="1" '.repeat(20_000)}/>`))).toBe('intake/too-complex')
    expect(await codeOf(Buffer.from(`<html>${deep(200_000, 'div')}`), 'a.html')).toBe('intake/too-complex')
    expect(await codeOf(Buffer.from(`<html>${'<b>'.repeat(500_000)}`), 'a.html')).toBe('intake/too-complex')
  })
})

describe('a file that is damaged or hostile', () => {
  it('is refused when it is cut short or its checksum is wrong', async () => {
    const docx = await makeDocx(p(r('甲')))
    for (const part of [0.2, 0.5, 0.9, 0.999])
      expect(await codeOf(docx.subarray(0, Math.floor(docx.length * part)))).toBe('intake/zip-broken')
    const stored = await makeDocx(p(r('甲')))
    // Somewhere in the first part's bytes, after its local header.
    stored.writeUInt8(stored.readUInt8(80) ^ 0xff, 80)
    expect(await codeOf(stored)).toBe('intake/zip-broken')
  })

  it('is refused when a name in it leads out of it', async () => {
    const docx = await makeDocx(p(r('甲')), { files: { 'word/xx/xx/climbs': 'x' } })
    const climbing = Buffer.from(docx.toString('latin1').replaceAll('word/xx/xx/climbs', '../../../../climb'), 'latin1')
    expect(await codeOf(climbing)).toBe('intake/zip-climbs')
  })

  it('is refused when its XML declares entities, is not well formed or is no text at all', async () => {
    const entities = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document/>'
    for (const name of ['word/document.xml', 'word/styles.xml', 'word/_rels/document.xml.rels'])
      expect(await codeOf(await makeDocx(p(r('甲')), { files: { [name]: entities } })), name).toBe(
        'intake/xml-entities',
      )
    const utf16 = Buffer.from(`\ufeff${entities}`, 'utf16le')
    expect(await codeOf(await makeDocx('', { files: { 'word/document.xml': utf16 } }))).toBe('intake/xml-entities')
    for (const xml of ['<w:document>', '<a><b></a></b>', 'text', '', '<a>&nothing;</a>', '<w:document/>'])
      expect(await codeOf(await makeDocx('', { files: { 'word/document.xml': xml } })), xml).toBe('intake/xml-broken')
  })

  it('is refused, not thrown, when its parts contradict each other', async () => {
    const lost =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:num w:numId="1"/></w:numbering>'
    expect(await codeOf(await makeDocx(p(r('甲')), { files: { 'word/numbering.xml': lost } }))).toBe(
      'intake/xml-broken',
    )
  })
})

it('any byte of a Word file may be another, and there are articles or a problem, never an exception', async () => {
  const docx = await makeDocx(p(r('题'), 'T') + p(r('甲')))
  // Every 7th byte: the whole takes ten times as long and finds the same.
  for (let at = 0; at < docx.length; at += 7) {
    const changed = Buffer.from(docx)
    changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at)
    const { articles, problems } = await readArticles({ name: '稿.docx', bytes: changed })
    expect(articles.length + problems.length, `byte ${at}`).toBeGreaterThan(0)
  }
})
