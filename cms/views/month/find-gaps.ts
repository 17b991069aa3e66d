import type { Article, Media, Panel } from '../../payload-types.ts'
import { factsReview } from '../../workflow/facts-review.ts'
import type { Life } from '../../workflow/rights/media-record.ts'
import { gapsForUse, recordGaps } from '../../workflow/rights/media-rights.ts'
import { isEmptyArticle } from '../editions/read-empty-panels.ts'
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
  /** The days on which the edition hangs. */
  life: Life = { from: today, until: today },
  /** Numbers of panels that three people have not signed: whom they wait for is said elsewhere. */
  unsigned: readonly number[] = [],
): Gap[] {
  return panels
    .flatMap((work, i) => {
      if (isEmpty(work)) return [gap('block', work.no, '/admin/intake/articles', EMPTY, BRING_IN)]
      return [
        ...fromVerdict(work, verdicts[i] ?? null),
        ...fromPicture(work, life, today),
        ...fromSources(work),
        ...fromFacts(work, life, today),
        ...(unsigned.includes(work.no) ? [] : fromStatus(work)),
        ...fromEnglish(work),
      ]
    })
    .sort(byGravity)
}

const EMPTY = { zh: '还空着', en: 'Nothing is written yet' }

/** All that it lacks follows from this. */
function isEmpty({ panel, articles }: WorkPanel): boolean {
  return !panel.title?.zh && articles.every(isEmptyArticle)
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

/** Rights that hold up the rest of the work less than the print itself. */
const LEVELS: Record<string, Gap['level']> = { 'media/no-alt': 'todo', 'media/not-for-web': 'note' }

function fromPicture({ panel, no, picture }: WorkPanel, life: Life, today: string): Gap[] {
  if (WITHOUT_PICTURE.includes(panel.layout)) return []
  if (!picture) {
    const href = `/admin/collections/panels/${panel.id}#picture`
    return [gap('block', no, href, { zh: '还没有主图', en: 'No picture yet' }, PICK)]
  }
  const rights = [...recordGaps(picture), ...gapsForUse(picture, { channels: ['print', 'web'], life, today })]
  return rights.map(({ code, field, level, zh, en }) =>
    gap(
      LEVELS[code] ?? (level === 'error' ? 'block' : 'todo'),
      no,
      `/admin/collections/media/${picture.id}#${field}`,
      { zh: `主图：${zh}`, en: `The picture: ${en}` },
      FILL,
    ),
  )
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

/** An old article in a new edition, past the day on which somebody was to read it again. */
function fromFacts({ no, articles }: WorkPanel, life: Life, today: string): Gap[] {
  return articles.flatMap(({ id, title, facts }) => {
    const due = factsReview({ id, title: title.zh, reviewBy: facts?.reviewBy }, life, today, '')
    return due ? [gap('block', no, due.hint ?? '', { zh: due.zh, en: due.en }, READ_AGAIN)] : []
  })
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
const BRING_IN: Act = {
  act: { zh: '收稿', en: 'Bring in articles' },
  hint: {
    zh: '把写好的文件拖进来，一次放上几块画面；也可以点画面直接写',
    en: 'Drop what was written, or open the panel and write',
  },
}
const PICK: Act = { act: { zh: '去选', en: 'Choose' }, hint: { zh: '没有它排不出海报', en: 'The poster needs it' } }
const FILL: Act = {
  act: { zh: '补上', en: 'Fill in' },
  hint: { zh: '写在图片的记录里，一次就好', en: "In the picture's record, once for all" },
}
const READ_AGAIN: Act = {
  act: { zh: '去复核', en: 'Review' },
  hint: { zh: '重读一遍，把复核日期改到以后', en: 'Read it again and set a new day of review' },
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
