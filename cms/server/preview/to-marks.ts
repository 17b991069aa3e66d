import type { Problem } from '#contract'
import type { Mark, Zone } from '../../views/poster-preview/answer.ts'
import type { PictureReport, SlotReport } from '../press.ts'

interface Words {
  zh: string
  en: string
}
const FIELD_WORDS: Record<string, Words> = {
  title: { zh: '标题', en: 'The title' },
  subtitle: { zh: '副题', en: 'The subtitle' },
  lead: { zh: '导语', en: 'The lead' },
  body: { zh: '正文', en: 'The text' },
  fact: { zh: '数字框', en: 'The fact box' },
  caption: { zh: '图说', en: 'The caption' },
  sources: { zh: '来源', en: 'The list of sources' },
  credit: { zh: '署名', en: 'The credit line' },
  alert: { zh: '现行预警', en: 'The warning in force' },
}
const ROW_WORDS: Record<string, (n: number) => Words> = {
  timeline: (n) => ({ zh: `年表第 ${n} 条`, en: `Moment ${n}` }),
  steps: (n) => ({ zh: `第 ${n} 步`, en: `Step ${n}` }),
  myths: (n) => ({ zh: `第 ${n} 条说法`, en: `Myth ${n}` }),
  grades: (n) => ({ zh: `第 ${n} 级`, en: `Grade ${n}` }),
  questions: (n) => ({ zh: `第 ${n} 题`, en: `Question ${n}` }),
}

interface Sheet {
  widthMm: number
  heightMm: number
  slots: readonly SlotReport[]
  pictures: readonly PictureReport[]
  problems: readonly Problem[]
}

/** Puts what the layout reports into words and places; what has no place stays a problem. */
export function toMarks(sheet: Sheet): { marks: Mark[]; rest: Problem[] } {
  const marks = [...sheet.slots.filter((s) => !s.fits).map((s) => textMark(s, sheet)), ...pictureMarks(sheet)]
  const placed = new Set(['panel/text-too-long', ...(sheet.pictures.length > 0 ? ['picture/too-coarse'] : [])])
  return { marks, rest: sheet.problems.filter((p) => !placed.has(p.code)) }
}

/** Where everything stands that the layout has set; a field in several columns is one zone around them. */
export function toZones(sheet: Pick<Sheet, 'widthMm' | 'heightMm' | 'slots' | 'pictures'>): Record<string, Zone> {
  const zones: Record<string, Zone> = {}
  for (const slot of sheet.slots) {
    const zone = toZone(slot, sheet)
    const known = zones[slot.field]
    zones[slot.field] = known ? around(known, zone) : zone
  }
  const [picture] = sheet.pictures
  if (picture) zones.picture = toZone(picture, sheet)
  return zones
}

function around(a: Zone, b: Zone): Zone {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)]
  const [right, bottom] = [Math.max(a.left + a.width, b.left + b.width), Math.max(a.top + a.height, b.top + b.height)]
  return { left, top, width: right - left, height: bottom - top }
}

function textMark(slot: SlotReport, sheet: Sheet): Mark {
  const words = fieldWords(slot.field)
  const over = Math.max(1, slot.over)
  return {
    level: 'block',
    field: slot.field,
    over,
    zh: `${words.zh}多 ${over} 字`,
    en: `${words.en} is ${over} characters too long`,
    zone: toZone(slot, sheet),
  }
}

/** The press knows the resolution that is needed; the layout knows where the picture stands. */
function pictureMarks(sheet: Sheet): Mark[] {
  return sheet.problems
    .filter((p) => p.code === 'picture/too-coarse')
    .flatMap((p, i) => {
      const picture = sheet.pictures.filter((one) => one.ppi > 0)[i] ?? sheet.pictures[0]
      if (!picture) return []
      const mark: Mark = {
        level: p.level === 'error' ? 'block' : 'warning',
        field: 'picture',
        over: 0,
        zh: `主图只有 ${Math.round(picture.ppi)} ppi`,
        en: `The picture has only ${Math.round(picture.ppi)} ppi`,
        ppi: Math.round(picture.ppi),
        zone: toZone(picture, sheet),
      }
      return [mark]
    })
}

function fieldWords(field: string): Words {
  const [list = '', row] = field.split('.')
  const byRow = ROW_WORDS[list]
  if (byRow && row !== undefined) return byRow(Number(row) + 1)
  return FIELD_WORDS[list] ?? { zh: '文字', en: 'A text' }
}

/** mm on the trim → percent of it, kept inside. */
function toZone(
  place: { x: number; y: number; w: number; h: number },
  sheet: Pick<Sheet, 'widthMm' | 'heightMm'>,
): Zone {
  const left = clamp((place.x / sheet.widthMm) * 100)
  const top = clamp((place.y / sheet.heightMm) * 100)
  return {
    left,
    top,
    width: Math.min(100 - left, (place.w / sheet.widthMm) * 100),
    height: Math.min(100 - top, (place.h / sheet.heightMm) * 100),
  }
}

function clamp(percent: number): number {
  return Math.min(98, Math.max(0, percent))
}
