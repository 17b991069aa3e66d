/** What a city's site has to say after many years: pages for the search, made of the demo's own sentences. */
import type { Article, Bulletin, Gallery, Panel, Snapshot } from '../../cms/contract/index.ts'
import { blockRuns } from '../../cms/contract/index.ts'
import type { SearchDocument } from '../../site/search/document.ts'

const SHARES = { gallery: 142, panel: 480 }

/**
 * So many pages, always the same: galleries as they are; panels of ten years that each list all galleries; the rest
 * bulletins. No two texts are alike: sentences are drawn, and in each some characters are exchanged, as new texts have new
 * words.
 */
export function* manyPages(snapshot: Snapshot, count: number): Generator<SearchDocument> {
  const draw = drawFrom(snapshot)
  const { galleries } = snapshot
  const list = galleries.map(({ code, name }) => `${code} ${name.zh}\n`).join('')
  const towns = [...new Set(galleries.map(({ town }) => town.zh))]
  for (let i = 0; i < count; i += 1) {
    const gallery = galleries[i % galleries.length]
    const month = monthBack(i < SHARES.gallery + SHARES.panel ? (i - SHARES.gallery) >> 2 : (i * 7) % 120)
    if (gallery && i < SHARES.gallery) yield galleryPage(gallery, draw)
    else if (i < SHARES.gallery + SHARES.panel)
      yield {
        ...page(`/panels/${month}-${(i % 4) + 1}/`, 'panel', month, draw),
        pieces: [draw.text(1_500), `这幅画挂过 ${galleries.length} 处画廊\n${list}`],
        filters: { month: [month], town: towns, theme: [draw.theme(month)] },
      }
    else
      yield {
        ...page(`/bulletins/tongzhi-${i}/`, 'bulletin', month, draw),
        pieces: [draw.text(700), gallery ? `附近的画廊\n${gallery.name.zh}\n${gallery.address.zh}` : ''],
        filters: { month: [month], town: gallery ? [gallery.town.zh] : [], theme: [] },
      }
  }
}

type Draw = ReturnType<typeof drawFrom>

function page(path: string, kind: SearchDocument['kind'], month: string, draw: Draw) {
  const lead = draw.text(60)
  return { path, kind, title: draw.title(), line: `${month}，太仓`, lead, date: `${month}-01` }
}

function galleryPage({ code, name, town, address }: Gallery, draw: Draw): SearchDocument {
  return {
    ...page(`/galleries/${code.toLowerCase()}/`, 'gallery', '2026-11', draw),
    title: `${code} ${name.zh}`,
    date: '',
    pieces: [`${code}\n${name.zh}\n${town.zh}${address.zh}\n`, draw.text(2_000)],
    filters: { month: [], town: [town.zh], theme: [] },
  }
}

const monthBack = (n: number) => `${2026 - Math.floor(n / 12)}-${String(12 - (n % 12)).padStart(2, '0')}`

/** Draws from the demo's sentences, the same ones each time it is asked from the beginning. */
function drawFrom({ articles, panels, bulletins, editions }: Snapshot) {
  const sentences = [...articles.flatMap(textsOf), ...panels.flatMap(textsOf), ...bulletins.flatMap(textsOf)]
    .flatMap((text) => text.split(/(?<=[。！？])/))
    .filter((sentence) => sentence.length > 8)
  const letters = Array.from(new Set(sentences.join('')))
  const titles = panels.map(({ title }) => title.zh.replaceAll('|', ''))
  let state = 11_000
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const changed = (text: string) => {
    const characters = Array.from(text)
    for (let i = random(6); i < characters.length; i += 1 + random(16))
      characters[i] = letters[random(letters.length)] ?? ''
    return characters.join('')
  }
  return {
    title: () => changed(titles[random(titles.length)] ?? ''),
    theme: (month: string) => editions[Number(month.slice(5)) % editions.length]?.theme.zh.replaceAll('|', '') ?? '',
    text(length: number) {
      let text = ''
      while (text.length < length) text += changed(sentences[random(sentences.length)] ?? '')
      return `${text}\n`
    },
  }
}

function textsOf({ body }: Article | Panel | Bulletin): string[] {
  return body.zh.map((block) =>
    blockRuns(block)
      .map(({ text }) => text)
      .join(''),
  )
}
