import * as mupdf from 'mupdf'
import { describe, expect, it } from 'vitest'
import type { ShownSite } from '../../support/shown-site.ts'

const PANEL = '/panels/2026-11-2/'

interface Sheet {
  /** Without spaces, of which a file of print has its own. */
  words: string
  pictures: number
}

/** What comes out of a printer: read from the file that the browser prints. */
export function onPaper(site: () => ShownSite): void {
  describe('on paper', () => {
    it('ends no page with a blank sheet', async () => {
      for (const path of site().pages)
        for (const [i, { words, pictures }] of (await printed(site(), path)).entries())
          expect(words.length + pictures, `${path} sheet ${i + 1}`).toBeGreaterThan(0)
    })

    it('asks a quiz with boxes to tick, says what is right below, and shows nothing that only a screen can press', async () => {
      const words = (await printed(site(), PANEL)).map((sheet) => sheet.words).join('')
      expect(words).toContain('江豚靠什么“看路”？□A眼睛□B自己声音的回声')
      expect(words).toContain('B江水浑，它听自己声音的回声。')
      expect(words).not.toMatch(/看答案|看我答对没有|只记一共几次作答/)
    })

    it('lists every gallery by town and community, in a line: number, name, address, what hangs', async () => {
      for (const path of ['/galleries/', '/en/galleries/']) {
        const words = (await printed(site(), path)).map((sheet) => sheet.words).join('')
        const lines = await site().look(path, {}, (page) =>
          page.locator('.places a').evaluateAll((links) =>
            links.map((link) => {
              const { name, hangs } = (link as HTMLElement).dataset
              const [code, address] = [link.querySelector('i'), link.querySelector('span')?.firstChild]
              return [code?.textContent, name, address?.textContent, hangs].join('').replace(/\s/g, '')
            }),
          ),
        )
        expect(lines.length).toBeGreaterThan(5)
        for (const line of lines) expect(words).toContain(line)
        expect(words).toContain(path === '/galleries/' ? '《江上星空》：一' : 'November2026')
      }
    })
  })
}

async function printed(site: ShownSite, path: string): Promise<Sheet[]> {
  const file = await site.look(path, {}, (page) => page.pdf({ format: 'A4', preferCSSPageSize: true }))
  const document = mupdf.Document.openDocument(file, 'application/pdf')
  return Array.from({ length: document.countPages() }, (_, i) => {
    const text = document.loadPage(i).toStructuredText('preserve-images')
    let pictures = 0
    text.walk({
      onImageBlock: () => {
        pictures += 1
      },
    })
    return { words: text.asText().replace(/\s/g, ''), pictures }
  })
}
