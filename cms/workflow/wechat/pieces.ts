import {
  type Article,
  type Association,
  type Block,
  type Bulletin,
  type Edition,
  KIND_NAMES,
  type Media,
  type Panel,
  type RichText,
} from '#contract'
import { cityClock } from '../city-time.ts'
import { HOUSE_LOOK, type WechatLook, type WechatPart, type WechatPiece } from './piece.ts'

export interface PieceContext {
  association: Association
  media: ReadonlyMap<string, Media>
  /** The month in whose colours it is dressed; the house's own when it belongs to none. */
  edition?: Edition | undefined
  /** Where it stands on the web. */
  url: string
  /** YYYY-MM-DD: dates before it are history and are not told. */
  today: string
}

/** Dates that a reader of WeChat is told one by one. */
const NAMED = 6

export function bulletinPiece(bulletin: Bulletin, { association, url, today }: PieceContext): WechatPiece {
  const { title, kind, series, body, area, place, occurrences, repeats, from, until } = bulletin
  const fact = (label: string, text: string | undefined) => (text ? [{ label, text }] : [])
  const left = occurrences.filter(({ end }) => cityClock(end).day >= today)
  const dates = left.slice(0, NAMED).map(({ start, end }) => dateWords(start, end))
  return {
    title: bare(title.zh),
    kicker: [KIND_NAMES[kind].zh, series?.zh].filter(Boolean).join(' · '),
    facts: [
      ...fact('时间', left.length > NAMED ? `${dates.join('\n')}\n……还有 ${left.length - NAMED} 次` : dates.join('\n')),
      ...fact('每逢', repeats?.zh),
      ...fact('日期', occurrences.length > 0 ? undefined : from === until ? from : `${from} 至 ${until}`),
      ...fact('地点', place?.zh),
      ...fact('范围', area ? `${area.town.zh}${area.community?.zh ?? ''}` : '全市'),
    ],
    parts: body.zh.map(toPart),
    sources: [],
    foot: footOf(association, url),
    look: HOUSE_LOOK,
  }
}

export function articlePiece(article: Article, context: PieceContext): WechatPiece {
  const pictures = article.pictures.flatMap((ref) => toPicture(ref, context))
  return {
    title: bare(article.title.zh),
    kicker: kickerOf(context.edition),
    lead: article.summary.zh,
    facts: [],
    parts: [...spread(article.body.zh, pictures), ...(article.more?.zh ?? []).map(toPart)],
    sources: article.sources.map(({ full }) => full),
    foot: footOf(context.association, context.url),
    look: lookOf(context.edition),
  }
}

export function panelPiece(panel: Panel, context: PieceContext): WechatPiece {
  const { fact, steps, myths, timeline, questions } = panel
  const picture = panel.picture ? toPicture(panel.picture, context) : []
  const line = (label: string, text: string): WechatPart => ({ kind: 'line', label, text })
  const under = (text: string, lines: WechatPart[]): WechatPart[] =>
    lines.length === 0 ? [] : [{ kind: 'heading', text }, ...lines]
  return {
    title: bare(panel.title.zh),
    kicker: kickerOf(context.edition),
    lead: panel.lead.zh,
    facts: [],
    parts: [
      ...picture,
      ...panel.body.zh.map(toPart),
      ...(fact
        ? [{ kind: 'number' as const, number: `${fact.number ?? ''}${fact.unit?.zh ?? ''}`, text: fact.text.zh }]
        : []),
      ...under(
        '一步一步来',
        steps.map((step) => line(step.label.zh, step.text.zh)),
      ),
      ...under(
        '说法与真相',
        myths.map((myth) => line(myth.claim.zh, myth.truth.zh)),
      ),
      ...under(
        '年表',
        timeline.map((moment) => line(moment.when, moment.text.zh)),
      ),
      ...under(
        '考考你',
        questions.map(({ question, options, answer, why }) =>
          line(
            question.zh,
            `${options.map((one) => one.zh).join(' / ')}\n答案：${options[answer]?.zh ?? ''}。${why.zh}`,
          ),
        ),
      ),
    ],
    sources: panel.sources.map(({ full }) => full),
    foot: footOf(context.association, context.url),
    look: lookOf(context.edition),
  }
}

function toPart(block: Block): WechatPart {
  return { kind: 'block', block }
}

function toPicture(ref: Panel['picture'] & object, { media }: PieceContext): WechatPart[] {
  const found = media.get(ref.media)
  if (found === undefined) return []
  const caption = (ref.caption ?? found.caption)?.zh
  const words = { credit: found.credit.zh, alt: found.alt.zh }
  return [{ kind: 'picture', media: ref.media, ...words, ...(caption ? { caption } : {}) }]
}

/** The first picture opens the text, the others stand between its paragraphs. */
function spread(blocks: RichText, [first, ...others]: WechatPart[]): WechatPart[] {
  const parts: WechatPart[] = first ? [first] : []
  const every = Math.max(1, Math.floor(blocks.length / (others.length + 1)))
  const waiting = [...others]
  blocks.forEach((block, i) => {
    parts.push(toPart(block))
    const next = (i + 1) % every === 0 && i < blocks.length - 1 ? waiting.shift() : undefined
    if (next) parts.push(next)
  })
  return [...parts, ...waiting]
}

function kickerOf(edition: Edition | undefined): string {
  if (edition === undefined) return ''
  const [year, month] = edition.id.split('-').map(Number)
  return `${year}年${month}月 · ${bare(edition.theme.zh)}`
}

function lookOf(edition: Edition | undefined): WechatLook {
  return edition === undefined ? HOUSE_LOOK : edition.palette.screen
}

function footOf({ host, name }: Association, url: string): string[] {
  return [`${name.zh} · ${host.zh}`, url].filter((line) => line !== '')
}

/** `|` marks where a title on paper may break. */
function bare(title: string): string {
  return title.replaceAll('|', '')
}

function dateWords(start: string, end: string): string {
  const [from, to] = [cityClock(start), cityClock(end)]
  const [year, month, day] = from.day.split('-').map(Number)
  return `${year}年${month}月${day}日 ${from.time}–${to.time}`
}
