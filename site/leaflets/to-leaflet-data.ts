import type { Edition, Panel, Snapshot } from '#contract'
import { monthWritten } from '../parts/words/dates.ts'
import { say } from '../sheet/foot.ts'
import { editionName } from '../sheet/names.ts'
import { plainTitle, titlePhrases } from '../sheet/title-phrases.ts'
import { leafletColours } from './leaflet-colours.ts'
import type { LeafletData, LeafletPanel } from './leaflet-data.ts'
import { type Compositor, plainText } from './leaflet-text.ts'
import { LEAFLET_WORDS } from './leaflet-words.ts'
import { lastChange, panelLeaflet } from './panel-leaflet.ts'

export interface LeafletInput {
  snapshot: Pick<Snapshot, 'publicUrl' | 'association' | 'articles' | 'media'>
  edition: Edition
  /** One for a leaflet, all of the edition for its booklet. */
  panels: Panel[]
  booklet: boolean
  large: boolean
  /** True when the picture may be shown on the web. */
  mayShow: (media: Snapshot['media'][number]) => boolean
}

/** Everything a template is told, in one language. */
export function toLeafletData(input: LeafletInput, by: Compositor): LeafletData {
  const { snapshot, edition, panels, booklet, large } = input
  const { association, publicUrl } = snapshot
  const { lang } = by
  const zh = lang === 'zh'
  const text = (local: Parameters<typeof say>[0]) => plainText(say(local, lang), by)
  const theme = plainText(say(edition.theme, lang), by)
  const month = editionName(edition.id, lang)
  const series = text(association.series)
  const told = panels.map((panel) => toldPanel(panel, input, by))
  const [first] = told
  const title = booklet || !first ? plainTitle(theme, lang) : first.title
  const address = `${publicUrl}${zh ? '' : '/en'}/editions/${edition.id}/`
  return {
    lang,
    large,
    title: zh ? `${title}（${large ? '大字版' : '折页'}）` : `${title} (${large ? 'large type' : 'leaflet'})`,
    author: text(association.host),
    description: booklet ? text(edition.intro) : (first?.lead ?? ''),
    date: lastChange(panels, edition),
    colours: leafletColours(edition.palette.screen),
    head: { series, month, line: `${series} · ${monthWritten(edition.id, lang)}` },
    words: LEAFLET_WORDS[lang],
    theme: plainTitle(theme, lang),
    themePhrases: titlePhrases(theme, lang),
    intro: text(edition.intro),
    note: zh
      ? '全书字号不小于18磅，可以用读屏软件朗读。'
      : 'All type is 18 point or larger; a screen reader can read it aloud.',
    panels: told,
    imprint: imprint(input, { month, theme: plainTitle(theme, lang), series }, by),
    address,
    qr: [],
  }
}

function toldPanel(panel: Panel, { snapshot, edition, mayShow }: LeafletInput, by: Compositor): LeafletPanel {
  const { lang } = by
  const theme = plainTitle(plainText(say(edition.theme, lang), by), lang)
  const [month, series] = [editionName(edition.id, lang), plainText(say(snapshot.association.series, lang), by)]
  const place = lang === 'zh' ? `第${panel.no}幅` : `No. ${panel.no}`
  const media = snapshot.media.find((m) => m.id === panel.picture?.media)
  return panelLeaflet(
    {
      panel,
      articles: panel.articles.flatMap((id) => snapshot.articles.find((a) => a.id === id) ?? []),
      media: media && mayShow(media) ? media : null,
      publicUrl: snapshot.publicUrl,
      line: `${series} · ${month}${lang === 'zh' ? `《${theme}》` : ` · ${theme}`} · ${place}`,
    },
    by,
  )
}

/** Who publishes it, of which month, how it may be used; and that it is a demonstration when it is one. */
function imprint(
  { snapshot: { association }, panels, booklet }: LeafletInput,
  { month, theme, series }: Record<'month' | 'theme' | 'series', string>,
  by: Compositor,
): string[] {
  const zh = by.lang === 'zh'
  const host = plainText(say(association.host, by.lang), by)
  const [panel] = panels
  const place = booklet || !panel ? '' : zh ? `第${panel.no}幅` : `, No. ${panel.no}`
  return [
    zh ? `${series} ${month}《${theme}》${place}` : `${series}, ${month}, “${theme}”${place}`,
    zh ? `主办：${host}` : `Published by ${host}`,
    zh
      ? '可以打印，可以转送；文字与画廊里的海报相同。'
      : 'Print it, pass it on; the text is that of the poster in the galleries.',
    association.notice ? plainText(say(association.notice, by.lang), by) : '',
  ].filter(Boolean)
}
