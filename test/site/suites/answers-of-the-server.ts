import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { ShownSite } from '../../support/shown-site.ts'

const PHONE = { width: 360, height: 740 }

/** What the server answers to what a resident sends: forms, letters, quizzes, searches. */
export function answersOfTheServer(site: () => ShownSite): void {
  describe('what the server answers', () => {
    const pageOf = async (name: string) =>
      new JSDOM(await readFile(join(site().dir, name, 'index.html'), 'utf8')).window.document

    it('is a whole page each, with one first heading and a name for every field', async () => {
      const names = Object.keys(site().filled)
      expect(names.length).toBeGreaterThan(10)
      for (const name of names) {
        const page = await pageOf(name)
        expect(page.querySelectorAll('h1').length, name).toBe(1)
        expect(page.querySelectorAll('.foot').length, name).toBe(1)
        const fields = page.querySelectorAll('main :is(input:not([type=hidden]), select, textarea)')
        const bare = Array.from(fields).filter((e) => !e.closest('label') && !e.getAttribute('aria-label'))
        expect(
          bare.map((e) => e.outerHTML),
          name,
        ).toEqual([])
      }
    })

    it('says in words what a letter lacks and how to mend it, leads to each field, and keeps what was typed', async () => {
      for (const name of ['filled/report/mend', 'filled/ask/mend', 'en/filled/report/mend']) {
        const page = await pageOf(name)
        const links = Array.from(page.querySelectorAll('[role=alert] a'))
        expect(links.length, name).toBeGreaterThan(0)
        for (const link of links) {
          expect(link.textContent?.trim().length, name).toBeGreaterThan(5)
          const field = page.getElementById(link.getAttribute('href')?.slice(1) ?? '')
          expect(field?.matches('textarea, select, input, fieldset'), `${name} ${link.outerHTML}`).toBe(true)
          const told = field?.getAttribute('aria-describedby') ?? ''
          if (!field?.matches('fieldset')) expect(told, name).toContain(link.parentElement?.id)
        }
        expect(page.querySelector('textarea')?.value, name).not.toBe('')
      }
    })

    it('leads by the key Enter from what is to be mended to its field', async () => {
      for (const name of ['filled/report/mend', 'filled/ask/mend'])
        await site().look(site().filled[name] ?? '', { viewport: PHONE }, async (page) => {
          const links = page.locator('[role=alert] a')
          for (let i = 0; i < (await links.count()); i += 1) {
            const at = (await links.nth(i).getAttribute('href'))?.slice(1) ?? ''
            await links.nth(i).focus()
            await page.keyboard.press('Enter')
            await page.keyboard.press('Tab')
            await page.keyboard.press('Shift+Tab')
            const reached = await page.evaluate((id) => {
              const field = document.getElementById(id)
              const { top, bottom } = field?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
              return bottom > 0 && top < window.innerHeight
            }, at)
            expect(reached, `${name} ${at}`).toBe(true)
          }
        })
    })

    it('says of a search without hits that there are none, and where else to look', async () => {
      const page = await pageOf('filled/search/none')
      expect(page.querySelector('#answer')?.textContent).toContain('一条也没有找到')
      expect(page.querySelectorAll('#answer a').length).toBeGreaterThan(1)
      const status = page.querySelectorAll('#answer [role=status], #answer[role=status], #answer [aria-live]')
      expect(status.length).toBeGreaterThan(0)
    })

    it('tells of a quiz in words which answers were right, which wrong and which are still open', async () => {
      const page = await pageOf('filled/quiz')
      const told = Array.from(page.querySelectorAll('.answers .said'), (e) => e.textContent)
      expect(told).toEqual([
        '答了 2 题，对了 1 题。',
        '对了，是 B。',
        '不对：您选的是 A，正确的是 B。',
        '这一题还没有选。',
      ])
      expect(page.querySelectorAll('.quiz details[open]').length).toBe(2)
    })

    it('lets the arrow keys choose among answers, and sends nothing by that', async () => {
      await site().look(site().filled['filled/quiz/none'] ?? '', { viewport: PHONE }, async (page) => {
        await page.locator('input[name=q2]').first().focus()
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('ArrowDown')
        expect(await page.locator('input[name=q2]:checked').getAttribute('value')).toBe('C')
        expect(page.url()).toBe(site().url + site().filled['filled/quiz/none'])
      })
    })
  })
}
