import { describe, expect, it } from 'vitest'
import { type AnsweredRequest, countedRequest } from '../../../cms/workflow/counts/counted-request.ts'

const PHONE =
  'Mozilla/5.0 (Linux; Android 12; HarmonyOS) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/99.0.4844.88 Mobile Safari/537.36'
const WECHAT =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.44(0x18002c2d) NetType/4G Language/zh_CN'

const all = (url: string, headers: Record<string, string> = {}, more: Partial<AnsweredRequest> = {}) => {
  const sent: Record<string, string> = { 'user-agent': PHONE, ...headers }
  const status = url.startsWith('/q/') ? 302 : 200
  return countedRequest({ method: 'GET', url, status, header: (name) => sent[name], ...more })
}
const ask = (...request: Parameters<typeof all>) => all(...request)[0] ?? null
const PANEL = '/panels/2026-11-2/'

describe('what is counted', () => {
  it('a code on a sheet is a scan of its panel at its gallery', () => {
    const scan = { kind: 'scan', edition: '2026-11', no: 2, gallery: '017' }
    expect(ask('/q/017-2611-2')).toEqual(scan)
    expect(ask('/q/017-2611-2/', { 'user-agent': WECHAT })).toEqual(scan)
    expect(ask('/q/0017-2608e1-12')).toEqual({ kind: 'scan', edition: '2026-08-e1', no: 12, gallery: '0017' })
  })

  it('a code whose own page is the answer is a scan and a read; the walk along the gallery reads without scanning', () => {
    const of = { edition: '2026-11', no: 2, gallery: '017' }
    const kinds = ['scan', 'read'].map((kind) => ({ kind, ...of }))
    expect(all('/q/017-2611-2', {}, { status: 200 })).toEqual(kinds)
    expect(all('/q/017-2611-2', {}, { status: 304 })).toEqual(kinds)
    expect(all('/q/017-2611-2/', {}, { status: 200 })).toEqual(kinds.slice(1))
    expect(all('/q/017-2611-2')).toEqual(kinds.slice(0, 1))
  })

  it('a panel’s page is a read, with the gallery that led to it, in either language', () => {
    expect(ask(`${PANEL}?g=tc-017`)).toEqual({ kind: 'read', edition: '2026-11', no: 2, gallery: 'TC-017' })
    expect(ask(`/en${PANEL}`)).toEqual({ kind: 'read', edition: '2026-11', no: 2, gallery: '' })
    expect(ask('/panels/2026-08-e1-3/')).toMatchObject({ edition: '2026-08-e1', no: 3 })
  })

  it('what else stands in an address is not looked at', () => {
    expect(ask(`${PANEL}?g=tc-017<script>&name=x`)?.gallery).toBe('')
    expect(ask(`${PANEL}?utm_source=wechat&g=TC-017`)?.gallery).toBe('')
  })

  it('a page that the phone still had counts as one that was sent; loading it again does not', () => {
    const had = { 'if-none-match': 'W/"a-b"' }
    expect(ask(PANEL, had, { status: 304 })).not.toBeNull()
    expect(ask(PANEL, { ...had, 'cache-control': 'max-age=0' }, { status: 304 })).toBeNull()
    expect(ask(PANEL, { ...had, 'cache-control': 'no-cache' })).toBeNull()
    // Some browsers wish for a fresh page always; without a copy it is no reload.
    expect(ask(PANEL, { 'cache-control': 'max-age=0' })).not.toBeNull()
  })
})

describe('what is not counted', () => {
  it('other pages, pages that are not there, and codes that nobody printed', () => {
    for (const url of [
      '/',
      '/galleries/tc-017/',
      '/healthz',
      '/assets/site.css',
      '/panels/2026-11-2/poster.jpg',
      '/q/',
    ])
      expect(ask(url), url).toBeNull()
    expect(ask(PANEL, {}, { status: 404 })).toBeNull()
    expect(ask(PANEL, {}, { status: 301 })).toBeNull()
    expect(ask('/q/999-2611-2', {}, { status: 404 })).toBeNull()
  })

  it.each([
    'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)',
    'Sogou web spider/4.0(+http://www.sogou.com/docs/help/webmasters.htm#07)',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 (Linux; Android 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; Bytespider; spider-feedback@bytedance.com)',
    'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
    'Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/W.X.Y.Z Mobile Safari/537.36 (compatible; YisouSpider/5.0)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)',
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    'W3C-checklink/4.81 libwww-perl/6.05',
    'lychee/0.15.1',
    'linkinator',
    'Mozilla/5.0 (compatible; link check)',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36',
    'Mozilla/5.0 (Linux; Android 11; moto g power) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36 Chrome-Lighthouse',
    'curl/8.5.0',
    'node',
    'python-requests/2.32.0',
    'kube-probe/1.29',
    'UptimeRobot/2.0',
    '',
  ])('the machine “%s”', (agent) => {
    expect(ask(PANEL, { 'user-agent': agent })).toBeNull()
    expect(ask('/q/017-2611-2', { 'user-agent': agent })).toBeNull()
  })

  it('a question for the head alone', () => {
    expect(ask(PANEL, {}, { method: 'HEAD' })).toBeNull()
    expect(ask('/q/017-2611-2', {}, { method: 'HEAD' })).toBeNull()
  })

  it('a page that a browser fetches before anybody asked for it', () => {
    for (const [name, value] of [
      ['sec-purpose', 'prefetch'],
      ['sec-purpose', 'prefetch;prerender'],
      ['purpose', 'prefetch'],
      ['x-purpose', 'preview'],
      ['x-moz', 'prefetch'],
    ] as const)
      expect(ask(PANEL, { [name]: value }), name).toBeNull()
  })

  it('a page that a script fetches to keep it', () => {
    expect(ask(PANEL, { 'sec-fetch-mode': 'cors' })).toBeNull()
    expect(ask(PANEL, { 'sec-fetch-mode': 'navigate' })).not.toBeNull()
  })

  it('the newsroom’s own visits', () => {
    expect(ask(PANEL, { cookie: 'a=b; galleries-token=eyJh' })).toBeNull()
    expect(ask(PANEL, { cookie: 'a=b' })).not.toBeNull()
  })
})
