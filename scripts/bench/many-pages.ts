/** What a city's site has to say after many years: pages for the search, made of the demo's own sentences. */
import type { Gallery, Snapshot } from '../../cms/contract/index.ts'
import type { SearchDocument } from '../../site/search/document.ts'
import { type Draw, drawFrom } from './draw-texts.ts'

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
