import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { JSDOM } from 'jsdom'
import { afterEach, describe, expect, it } from 'vitest'
import { readBlocks } from '../../site/parts/read-aloud/read-blocks.ts'
import { sentencesOf } from '../../site/parts/read-aloud/sentences.ts'
import { voiceFor } from '../../site/parts/read-aloud/voices.ts'

const segmenter = Intl.Segmenter
afterEach(() => {
  Object.defineProperty(Intl, 'Segmenter', { value: segmenter, configurable: true, writable: true })
})
const spoken = (text: string, lang = 'zh-CN') => sentencesOf(text, lang).map((one) => one.spoken)

describe('a text for the voice', () => {
  const TEXT = '江豚回来了[1]。“真的吗？”有人问。2022 年是 1249 头，比 2017 年多 23.4%！'
  const SENTENCES = ['江豚回来了。', '“真的吗？”', '有人问。', '2022 年是 1249 头，比 2017 年多 23.4%！']

  it('is cut into sentences, without the numbers of its sources', () => {
    expect(spoken(TEXT).join('')).toBe(SENTENCES.join(''))
    expect(spoken(TEXT).at(-1)).toBe(SENTENCES.at(-1))
  })

  it('is cut alike where the browser cannot do it itself', () => {
    Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true, writable: true })
    expect(spoken(TEXT).at(-1)).toBe(SENTENCES.at(-1))
    expect(spoken('It was 3.5 m long. Nobody knew why.', 'en')).toEqual(['It was 3.5 m long.', 'Nobody knew why.'])
    expect(spoken('没有句号的标题')).toEqual(['没有句号的标题'])
  })

  it('leaves what opens with the sentence that it opens', () => {
    expect(spoken('合起来像一座房子。《诗经》说过。')).toEqual(['合起来像一座房子。', '《诗经》说过。'])
    expect(spoken('他问：“在吗？”“在。”').join('')).toBe('他问：“在吗？”“在。”')
  })

  it('has a breath between what a step is called and what it is', () => {
    const { window } = new JSDOM(
      '<div data-read lang="zh-CN"><ol class="acts"><li><div><b>查</b>热水器</div></li></ol></div>',
    )
    Object.assign(globalThis, { Text: window.Text, Element: window.Element })
    expect(readBlocks(window.document).map(({ text }) => text)).toEqual(['查：热水器'])
  })

  it('knows where each sentence stands, so that it can be marked', () => {
    for (const { from, until } of sentencesOf(TEXT, 'zh-CN'))
      expect(TEXT.slice(from, until).trim().length).toBe(until - from)
    expect(sentencesOf('', 'zh-CN')).toEqual([])
    expect(sentencesOf(' …… — ', 'zh-CN')).toEqual([])
  })
})

describe('the voice for a language', () => {
  const voice = (lang: string, localService = true) => ({ lang, localService, default: false })

  it('is one of the device itself, of the land before others', () => {
    const all = [voice('zh-TW'), voice('zh_CN'), voice('zh-HK'), voice('en-US')]
    expect(voiceFor('zh-CN', all)?.lang).toBe('zh_CN')
    expect(voiceFor('zh-CN', [voice('zh-HK'), voice('zh-TW')])?.lang).toBe('zh-TW')
    expect(voiceFor('zh-CN', [voice('cmn-Hans-CN')])?.lang).toBe('cmn-Hans-CN')
    expect(voiceFor('en', all)?.lang).toBe('en-US')
  })

  it('is none where only a company’s servers or another language could speak', () => {
    expect(voiceFor('zh-CN', [voice('zh-CN', false), voice('en-US'), voice('yue-HK')])).toBeUndefined()
    expect(voiceFor('zh-CN', [])).toBeUndefined()
  })
})

it('reading aloud costs a page 4 KB at most', () => {
  const { outputFiles } = buildSync({
    entryPoints: ['site/parts/read-aloud/page-script.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
  })
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThanOrEqual(4096)
  expect(outputFiles[0]?.contents.length).toBeGreaterThan(500)
})
