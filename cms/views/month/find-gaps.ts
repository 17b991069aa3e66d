import type { Article, Media, Panel } from '../../payload-types.ts'
import { formatLabel } from '../poster-preview/words.ts'
import type { PanelVerdict } from '../press-port.ts'
import { byGravity, type Gap } from './gap.ts'

/** A panel as the month view reads it: relations are documents. */
export interface WorkPanel {
  panel: Panel
  no: number
  articles: Article[]
  picture: Media | null
}

/** Drawn from data, or all words. */
const WITHOUT_PICTURE = ['night-sky', 'curve', 'emergency']

/** Everything that keeps an edition's panels from the wall, in the editor's words. */
export function findGaps(
  panels: readonly WorkPanel[],
  verdicts: readonly (PanelVerdict | null)[],
  today: string,
): Gap[] {
  return panels
    .flatMap((work, i) => [
      ...fromVerdict(work, verdicts[i] ?? null),
      ...fromPicture(work, today),
      ...fromSources(work),
      ...fromStatus(work),
      ...fromEnglish(work),
    ])
    .sort(byGravity)
}

/** What the trial on paper found: text that does not fit, a picture too coarse. One line a matter, with all its formats. */
function fromVerdict({ panel, no }: WorkPanel, verdict: PanelVerdict | null): Gap[] {
  const gaps = new Map<string, Gap & { formats: string[] }>()
  for (const { format, marks, problems } of verdict?.formats ?? []) {
    for (const mark of marks) {
      const key = `${mark.level} ${mark.field}`
      const known = gaps.get(key)
      if (known) {
        known.formats.push(formatLabel(format))
        continue
      }
      const isPicture = mark.ppi !== undefined
      gaps.set(key, {
        level: mark.level === 'block' ? 'block' : 'note',
        panelNo: no,
        zh: mark.zh,
        en: mark.en,
        hint: isPicture
          ? { zh: '换一张像素更多的图', en: 'Use a picture with more pixels' }
          : { zh: '删到框里，或另写一份短稿', en: 'Cut it, or write a shorter version' },
        act: isPicture ? { zh: '换图', en: 'Replace' } : { zh: '改文字', en: 'Mend' },
        href: `/admin/collections/panels/${panel.id}#${mark.field}`,
        place: mark.zone && { top: mark.zone.top + mark.zone.height / 2, left: mark.zone.left + mark.zone.width / 2 },
        formats: [formatLabel(format)],
      })
    }
    for (const p of problems.filter((one) => one.level === 'error')) {
      gaps.set(p.code, {
        level: 'block',
        panelNo: no,
        zh: p.zh,
        en: p.en,
        // Where it is mended is an address or a word on how.
        hint: p.hint?.startsWith('/admin') ? { zh: '', en: '' } : { zh: p.hint ?? '', en: p.hint ?? '' },
        act: { zh: '去看', en: 'Look' },
        href: p.hint?.startsWith('/admin') ? p.hint : `/admin/collections/panels/${panel.id}`,
        place: null,
        formats: [],
      })
    }
  }
  return [...gaps.values()].map(({ formats, ...gap }) => ({
    ...gap,
    zh: `${formats.length > 0 ? `${formats.join('、')} ` : ''}${gap.zh}`,
    en: `${formats.length > 0 ? `${formats.join(', ')}: ` : ''}${gap.en}`,
  }))
}

function fromPicture({ panel, no, picture }: WorkPanel, today: string): Gap[] {
  if (WITHOUT_PICTURE.includes(panel.layout)) return []
  if (!picture) {
    const href = `/admin/collections/panels/${panel.id}#picture`
    return [gap('block', no, href, { zh: '还没有主图', en: 'No picture yet' }, PICK)]
  }
  const at = `/admin/collections/media/${picture.id}`
  const lacks: Gap[] = []
  const say = (level: Gap['level'], zh: string, en: string) => lacks.push(gap(level, no, at, { zh, en }, FILL))
  if (!picture.credit?.zh || !picture.creator)
    say('block', '主图缺署名或作者', 'The picture lacks its credit or creator')
  if (!picture.licence || !picture.sourceKind)
    say('block', '主图缺来历或许可', 'The picture lacks its source or licence')
  if (picture.scope?.print === false) say('block', '主图没有印刷的授权', 'The picture may not be printed')
  if (picture.validUntil && picture.validUntil.slice(0, 10) < today)
    say('block', '主图的授权过期了', "The picture's licence is over")
  if (picture.peopleShown === 'identifiable' && !picture.consent)
    say('block', '画中人还没有同意', 'Those shown have not consented')
  if (!picture.alt?.zh) say('todo', '主图缺替代文字', 'The picture lacks its alternative text')
  return lacks
}

function fromSources({ panel, no, articles }: WorkPanel): Gap[] {
  const first = articles[0]
  if (!first) {
    const href = `/admin/collections/panels/${panel.id}#articles`
    return [gap('block', no, href, { zh: '还没有选稿件', en: 'No article chosen' }, PICK)]
  }
  if (articles.some((a) => (a.sources ?? []).length > 0) || (panel.extraSources ?? []).length > 0) return []
  const href = `/admin/collections/articles/${first.id}#sources`
  return [gap('block', no, href, { zh: '没有写资料来源', en: 'No source is named' }, SOURCE)]
}

function fromStatus({ panel, no, articles }: WorkPanel): Gap[] {
  const drafts: Gap[] = []
  for (const article of articles) {
    if (article._status === 'published') continue
    const href = `/admin/collections/articles/${article.id}`
    drafts.push(gap('todo', no, href, { zh: '稿件还是草稿', en: 'The article is a draft' }, PUBLISH))
  }
  if (panel._status !== 'published') {
    const href = `/admin/collections/panels/${panel.id}`
    drafts.push(gap('todo', no, href, { zh: '画面还是草稿', en: 'The panel is a draft' }, PUBLISH))
  }
  return drafts
}

function fromEnglish({ panel, no, articles }: WorkPanel): Gap[] {
  if (panel.enReady && articles.every((a) => a.enReady)) return []
  const first = articles[0]
  const written = Boolean(panel.title?.en && first?.title?.en && first.summary?.en)
  const href =
    written || !first ? `/admin/collections/panels/${panel.id}#title` : `/admin/collections/articles/${first.id}#title`
  return [
    written
      ? gap('note', no, href, { zh: '英文写好了，还没有人核过', en: 'The English awaits its reader' }, CHECK)
      : gap('note', no, href, { zh: '还没有英文', en: 'No English yet' }, TRANSLATE),
  ]
}

interface Act {
  act: Gap['act']
  hint: Gap['hint']
}
const PICK: Act = { act: { zh: '去选', en: 'Choose' }, hint: { zh: '没有它排不出海报', en: 'The poster needs it' } }
const FILL: Act = {
  act: { zh: '补上', en: 'Fill in' },
  hint: { zh: '写在图片的记录里，一次就好', en: "In the picture's record, once for all" },
}
const SOURCE: Act = {
  act: { zh: '补来源', en: 'Add' },
  hint: { zh: '写一条就好：题名、机构、年份', en: 'One is enough: title, body, year' },
}
const PUBLISH: Act = {
  act: { zh: '去发布', en: 'Publish' },
  hint: { zh: '看过没问题就发布', en: 'Read it once more, then publish' },
}
const CHECK: Act = {
  act: { zh: '去核', en: 'Read' },
  hint: { zh: '核过就勾“英文可以发布”', en: 'Then tick “English is ready”' },
}
const TRANSLATE: Act = {
  act: { zh: '去写', en: 'Write' },
  hint: { zh: '不影响中文送印', en: 'The Chinese can go to print without it' },
}

function gap(level: Gap['level'], panelNo: number, href: string, words: { zh: string; en: string }, act: Act): Gap {
  return { level, panelNo, href, ...words, ...act, place: null }
}
