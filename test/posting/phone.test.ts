import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type BadNetwork, openBadNetwork } from '../support/bad-network.ts'
import { launchBrowser } from '../support/browser.ts'
import { openPostingBench, type PostingBench } from '../support/posting.ts'
import { openSheetMaker, photographOf, type Shot } from '../support/sheet-photo.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe('a keeper’s phone', () => {
  let bench: PostingBench
  let network: BadNetwork
  let sheets: Awaited<ReturnType<typeof openSheetMaker>>
  let browser: Browser
  let context: BrowserContext | null = null
  let home: string
  beforeAll(async () => {
    bench = await openPostingBench('sqlite')
    network = await openBadNetwork(bench.origin)
    await forget()
    sheets = await openSheetMaker()
    const film = join(bench.newsroom.dataDir, 'film.mjpeg')
    // Three seconds of frames that differ as a hand's do: two shots are two files, but for one chance in ninety.
    const still = sharp(await photograph({ turn: 1, px: 1600 }))
    const frames = Array.from({ length: 90 }, (_, i) =>
      still
        .clone()
        .linear(1 - i * 0.0033, 0)
        .jpeg()
        .toBuffer(),
    )
    writeFileSync(film, Buffer.concat(await Promise.all(frames)))
    browser = await launchBrowser([
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ])
  })
  afterEach(async () => {
    network.mend()
    await context?.close()
    await forget()
  })
  afterAll(async () => {
    await browser?.close()
    await network?.close()
    await bench?.close()
    sheets?.close()
  })

  const forget = async () => {
    await bench.newsroom.payload.delete({ collection: 'posting-photos', where: { id: { exists: true } } })
    await bench.newsroom.payload.delete({ collection: 'posting-faults', where: { id: { exists: true } } })
  }
  const photograph = async (shot: Shot = {}, gallery = 'TC-901') =>
    photographOf(await sheets.sheet({ gallery, edition: bench.month, no: 1 }), { px: 1800, ...shot })
  /** No two files are alike: what was sent once is known for ever. */
  let count = 0
  const file = async (shot: Shot = {}, gallery?: string) => {
    count += 1
    const held = { turn: (count % 8) - 4, light: 1 - count * 0.004 }
    return { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await photograph({ ...held, ...shot }, gallery) }
  }
  /** A phone whose browser has no camera to give to the page, or has one. */
  const openPhone = async ({ camera = false, javaScriptEnabled = true } = {}): Promise<Page> => {
    context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'zh-CN',
      javaScriptEnabled,
      bypassCSP: javaScriptEnabled,
    })
    if (!camera)
      await context.addInitScript(() => Object.defineProperty(navigator, 'mediaDevices', { get: () => undefined }))
    home = `${network.origin}${await bench.link()}`
    const page = await context.newPage()
    await page.goto(home)
    return page
  }
  const isReady = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready))
  const shootBoth = async (page: Page) => {
    await page.locator('[data-shoot]').first().click()
    await page.locator('.cam input').setInputFiles(await file())
    await page.locator('.cam[data-step=far]').waitFor()
    await page.locator('.cam input').setInputFiles(await file({ share: 0.4 }))
    await page.locator('.cam').waitFor({ state: 'detached' })
  }
  const photos = async () =>
    (await bench.newsroom.payload.find({ collection: 'posting-photos', depth: 0, sort: 'createdAt' })).docs
  const faults = async () =>
    (await bench.newsroom.payload.find({ collection: 'posting-faults', depth: 0, sort: 'createdAt' })).docs
  const said = (page: Page, words: string) => page.getByText(words).first().waitFor({ timeout: 30_000 })

  it('three acts with the viewfinder: this gallery, shutter, shutter', async () => {
    const page = await openPhone({ camera: true })
    await page.locator('[data-shoot]').first().click()
    await page.locator('.cam.live [data-shutter]').click()
    await page.locator('.cam[data-step=far]').waitFor()
    await page.locator('[data-shutter]').click()
    await page.locator('.cam').waitFor({ state: 'detached' })
    await said(page, '拍好，协会已收到')
    expect((await photos()).map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ['near', 'right'],
      ['far', 'right'],
    ])
  })

  it('without signal the list opens, photos wait in the phone and go out by themselves, each once', async () => {
    const page = await openPhone()
    await isReady(page)
    network.cut()
    await context?.setOffline(true)
    await page.reload()
    await said(page, '还有 1 座要拍')
    await shootBoth(page)
    await said(page, '没有网络。照片在手机里，不会丢。')
    await said(page, '2 张照片等着发')
    // The phone is put away and taken out again.
    await page.close()
    const again = await (context as BrowserContext).newPage()
    await again.goto(home)
    await said(again, '2 张照片在手机里，有网就发')
    expect(await photos()).toEqual([])
    network.mend()
    await context?.setOffline(false)
    await said(again, '拍好，协会已收到')
    expect((await photos()).map(({ kind }) => kind)).toEqual(['near', 'far'])
    expect(await again.locator('.queue').isHidden()).toBe(true)
  })

  it('an upload that breaks in the middle, and one whose answer is lost, are sent again and kept once', async () => {
    const page = await openPhone()
    const before = network.uploads()
    network.dropUploadAfter(60_000)
    await page.locator('[data-shoot]').first().click()
    await page.locator('.cam input').setInputFiles(await file())
    await page.locator('.cam[data-step=far]').waitFor()
    await expect.poll(async () => (await photos()).length, { timeout: 30_000 }).toBe(1)
    network.dropAnswer()
    await page.locator('.cam input').setInputFiles(await file({ share: 0.4 }))
    await said(page, '拍好，协会已收到')
    expect(network.uploads() - before).toBeGreaterThanOrEqual(4)
    expect((await photos()).map(({ kind }) => kind)).toEqual(['near', 'far'])
  })

  it('a blurred near photo is caught at once, and taking it again is one tap more', async () => {
    const page = await openPhone()
    await page.locator('[data-shoot]').first().click()
    await page.locator('.cam input').setInputFiles(await file({ blur: 16 }))
    await said(page, '看不清二维码，再拍一张？')
    await page.locator('[data-again]').click()
    await page.locator('.cam input').setInputFiles(await file())
    await page.locator('.cam[data-step=far]').waitFor()
    expect(await page.locator('[data-ask]').isHidden()).toBe(true)
    await expect
      .poll(async () => (await photos()).map(({ verdict }) => verdict), { timeout: 30_000 })
      .toEqual(['right'])
  })

  it('the wrong sheet is said while the keeper still stands before it', async () => {
    const page = await openPhone()
    await page.locator('[data-shoot]').first().click()
    await page.locator('.cam input').setInputFiles(await file({}, 'TC-902'))
    await said(page, '这张不对')
    await said(page, '照片里是 TC-902 的海报，这里是 TC-901')
    expect((await photos()).map(({ verdict }) => verdict)).toEqual(['wrong'])
  })

  it('a fault takes two taps, also without signal, and a photo of it goes along', async () => {
    const page = await openPhone()
    await isReady(page)
    network.cut()
    await page.locator('details.fault summary').first().click()
    await page.getByRole('button', { name: '玻璃' }).click()
    await said(page, '1 条故障在手机里')
    network.mend()
    await page.getByText('现在再发一次').click()
    await said(page, '玻璃：')
    await page.locator('details.fault summary').first().click()
    await page
      .locator('details.fault input[type=file]')
      .first()
      .setInputFiles(await file())
    await page.getByRole('button', { name: '进水' }).click()
    await expect.poll(async () => (await photos()).map(({ kind }) => kind), { timeout: 30_000 }).toEqual(['fault'])
    const [glass, water] = await faults()
    expect([glass?.kind, water?.kind]).toEqual(['glass', 'water'])
    expect((await photos())[0]).toMatchObject({ fault: water?.clientId })
  })

  it('what the server cannot open stays named under its gallery until it is taken again', async () => {
    const page = await openPhone()
    await page.locator('[data-shoot]').first().click()
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)])
    await page.locator('.cam input').setInputFiles({ name: 'a.heic', mimeType: 'image/heic', buffer: heic })
    await said(page, '这是苹果手机的 HEIC 格式')
  })

  it('a link that was taken back is dead, says so, and the photos stay in the phone for the new one', async () => {
    const page = await openPhone()
    await isReady(page)
    network.cut()
    await shootBoth(page)
    const { docs } = await bench.newsroom.payload.find({ collection: 'keeper-links', limit: 100, depth: 0 })
    for (const { id } of docs) await bench.posting.links.revoke(String(id))
    network.mend()
    await page.getByText('现在再发一次').click()
    await said(page, '这个链接已经失效')
    await page.goto(`${network.origin}${await bench.link()}`)
    await said(page, '拍好，协会已收到')
    expect(await photos()).toHaveLength(2)
    // What the old link showed is shown no more, with or without signal.
    await page.goto(home)
    await said(page, '这个链接打不开')
  })

  it('without script the same is done by a plain form, and sending it twice is sending it once', async () => {
    const page = await openPhone({ javaScriptEnabled: false })
    await page.locator('[data-shoot]').first().click()
    const [near, far] = [await file(), await file({ share: 0.4 })]
    await page.locator('input[name=near]').setInputFiles(near)
    await page.locator('input[name=far]').setInputFiles(far)
    await page.getByRole('button', { name: '发送' }).click()
    await said(page, '拍好，协会已收到')
    await page.goBack()
    await page.locator('input[name=near]').setInputFiles(near)
    await page.getByRole('button', { name: '发送' }).click()
    await said(page, '拍好，协会已收到')
    expect(await photos()).toHaveLength(2)
    await page.locator('details.fault summary').first().click()
    await page.getByRole('button', { name: '灯' }).click()
    await said(page, '灯：')
    await page.locator('[data-shoot]').first().click()
    await page.getByRole('button', { name: '发送' }).click()
    await said(page, '还没有选照片')
  })

  it('type is 17 px, targets 56 px high, and axe sees no barrier, by day and by night', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openPhone()
      await page.emulateMedia({ colorScheme })
      await page.locator('details.fault summary').first().click()
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('a.btn, button, summary, .bar a, input:not([type=hidden], [type=checkbox])')]
          .filter((one) => one.getBoundingClientRect().height > 0)
          .filter((one) => one.getBoundingClientRect().height < 56)
          .map((one) => one.outerHTML.slice(0, 90)),
      )
      expect(small).toEqual([])
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('17px')
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      await page.evaluate(AXE)
      type Axe = { run: (where: string, how: object) => Promise<{ violations: { id: string }[] }> }
      const found = await page.evaluate(() =>
        (globalThis as unknown as { axe: Axe }).axe.run('body', {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
        }),
      )
      expect(found.violations.map(({ id }) => id)).toEqual([])
      await context?.close()
    }
  })
})
