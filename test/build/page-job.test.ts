import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lineOf, openJob, readPage, readPart, readShared } from '../../site/build/page-job.ts'
import { planPages } from '../../site/pages/plan.ts'
import { renderPage } from '../../site/pages/render.tsx'
import { planScanned } from '../../site/pages/scanned.ts'
import { openTestWebsite } from '../support/website.ts'

it('every page comes through the job as it was planned, with what many share and whatever an editor wrote', async () => {
  const site = await openTestWebsite((snapshot) => {
    snapshot.association.name = { zh: '太\u2028仓\t科普\n🐬𠮷画廊 & <b>', en: 'Taicang "Galleries"' }
    for (const panel of snapshot.panels) panel.lead = { zh: 'H₂O\u0000、é\r\n\uFEFF，𠀀' }
  })
  const pages = [...planPages(site), ...planScanned(site)]
  const job = openJob(join(mkdtempSync(join(tmpdir(), 'job-')), 'job'))
  for (const page of pages) job.add(page.file, lineOf(page))
  const parts = job.close()
  const pieces = readShared(parts)
  const back = new Map(parts.flatMap((part) => [...readPart(part)].map(([file, text]) => [file, text()] as const)))
  expect([...back.keys()]).toEqual(pages.map(({ file }) => file))
  for (const page of pages) expect(renderPage(readPage(back.get(page.file) ?? '', pieces))).toBe(renderPage(page))
  // Told once, though every page has it.
  expect(JSON.stringify(pieces)).toContain('"themeColour"')
  expect([...back.values()].filter((json) => json.includes('"themeColour"'))).toEqual([])
  // What is read on a panel too, as long as it hangs; afterwards one page alone has it.
  const withArticle = [...back].filter(([, json]) => json.includes('"phases":')).map(([file]) => file)
  const panels = pages.filter(({ kind }) => kind === 'panel').map(({ file }) => file)
  const hanging = panels.filter((file) => file.startsWith('q/') || file.includes(`panels/${site.current?.id}-`))
  expect(hanging.length).toBeGreaterThan(8)
  expect(withArticle).toEqual(panels.filter((file) => !hanging.includes(file)))
})

it('the frame that pages share tells each of its own other language, its place and its title', async () => {
  const pages = planPages(await openTestWebsite())
  const html = (file: string) => {
    const page = pages.find((one) => one.file === file)
    if (!page) throw new Error(`not planned: ${file}`)
    return renderPage(page)
  }
  for (const [zh, en] of [
    ['index.html', 'en/index.html'],
    ['galleries/index.html', 'en/galleries/index.html'],
    ['panels/2026-11-2/index.html', 'en/panels/2026-11-2/index.html'],
  ] as const) {
    const address = (file: string) => `/${file.replace('index.html', '')}`
    expect(html(zh)).toContain(`<a href="${address(en)}" lang="en" hrefLang="en">English</a>`)
    expect(html(en)).toContain(`<a href="${address(zh)}" lang="zh-CN" hrefLang="zh-CN">中文</a>`)
  }
  expect(html('galleries/index.html')).toContain('<a href="/galleries/" aria-current="page">')
  expect(html('index.html')).not.toContain('<a href="/galleries/" aria-current="page">')
  for (const { file } of pages) {
    const page = html(file)
    expect(page, file).not.toMatch(/other-language|name="standing"/)
    expect(page.match(/<link rel="stylesheet"[^>]*>|<style/g)?.length ?? 0, file).toBeGreaterThan(0)
  }
})
