import { expect, it } from 'vitest'
import type { ResidentSite } from './resident.ts'

const PHONE = { viewport: { width: 360, height: 740 } }
const POLL = { timeout: 30_000 }

export function nearMeSuite({ open, url }: ResidentSite): void {
  it('sorts the galleries by distance when the reader asks, and keeps nothing of where that was', async () => {
    // 0.003° north of TC-001 on WGS-84: 334 metres.
    const geolocation = { latitude: 31.455, longitude: 121.105 }
    const page = await open('/galleries/', { ...PHONE, geolocation, permissions: ['geolocation'] })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    expect(await page.locator('#nearest li').count()).toBe(0)
    await page.click('#nearest button')
    const first = page.locator('#nearest li').first()
    await expect.poll(() => first.textContent(), POLL).toContain('紫薇社区科普画廊')
    expect(await first.locator('.away').textContent()).toMatch(/^约 330 米，/)
    expect(await first.locator('.to').getAttribute('href')).toBe(`${url()}/galleries/tc-001/`)
    const shown = await page.locator('#nearest .away').allTextContents()
    expect(shown.length).toBe(6)
    expect(shown.at(-1)).toMatch(/^约 1\d 公里|^约 \d+(\.\d)? 公里/)
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
    expect(kept + page.url() + asked.join()).not.toMatch(/31\.455/)
    await page.context().close()
  })

  it('opens the way in each map application in that one’s own datum', async () => {
    const geolocation = { latitude: 31.455, longitude: 121.105 }
    const page = await open('/galleries/', { ...PHONE, geolocation, permissions: ['geolocation'] })
    await page.click('#nearest button')
    const links = page.locator('#nearest li').first().locator('.ways a')
    await expect.poll(() => links.count(), POLL).toBe(4)
    const onPage = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    await page.goto(`${url()}/galleries/tc-001/`)
    const onGallery = await page
      .locator('.btns:not(.letters) a[rel]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(onPage).toEqual(onGallery)
    await page.context().close()
  })

  it('says clearly what can be done when the position is refused; the list stands as it was', async () => {
    const page = await open('/galleries/', { ...PHONE, permissions: [] })
    await page.click('#nearest button')
    await expect.poll(() => page.locator('#nearest [role=status]').textContent(), POLL).toContain('没有得到位置许可')
    expect(await page.locator('#nearest li').count()).toBe(0)
    await page.click('#town-1 summary')
    expect(await page.locator('#town-1 .places a').first().isVisible()).toBe(true)
    await page.context().close()
  })

  it('shows no button that needs a script to whoever has none', async () => {
    const page = await open('/galleries/', { ...PHONE, javaScriptEnabled: false })
    expect(await page.locator('#nearest').isVisible()).toBe(false)
    expect(await page.locator('.plan svg').isVisible()).toBe(true)
    await page.context().close()
  })
}
