import { FORMAT_IDS, FORMAT_SIZE_MM, type FormatId, type Frame } from '#contract'

/** As formats are written in a table. */
export const FORMAT_NAMES: Record<FormatId, string> = {
  '600x900': '600×900',
  '900x1200': '900×1200',
  '2400x1200': '2400×1200',
  a3: 'A3',
}

export type ParsedFrames = { ok: true; frames: Omit<Frame, 'position'>[] } | { ok: false; unknown: string[] }

/** More frames than any gallery has: a slip of the finger, not a wall. */
const MOST_FRAMES = 60
const OUT_OF_USE = /\((?:停用|不用|不在用|损坏|坏|outofuse|notinuse)\)/
/** '600×900 4块': without its blank it would be 9,004 mm high. */
const COUNTED = /([\dm米])\s+(?=\d{1,2}\s*(?:[个块幅张]|$))/g
const NUMERALS = '零一二三四五六七八九十'
const NUMERAL = /[一二两三四五六七八九十](?=\s*[个块幅张])/g
const WORTHLESS = /\((?:在用|inuse|横版?|竖版?)\)/g

/** Frames from left to right: 'A3', '600×900 ×2, A3', '4个60×90cm', '600×900 四块', '2400*1200（停用）'. */
export function parseFrames(text: string): ParsedFrames {
  const frames: Omit<Frame, 'position'>[] = []
  const unknown: string[] = []
  for (const part of text.normalize('NFKC').split(/[,;+、\n]+/)) {
    const said = part.trim()
    if (said === '') continue
    const counted = said.toLowerCase().replace(NUMERAL, digits).replace(COUNTED, '$1×')
    const parsed = parsePart(counted.replace(/\s/g, ''))
    if (parsed === null || frames.length + parsed.count > MOST_FRAMES) unknown.push(said)
    else for (let i = 0; i < parsed.count; i += 1) frames.push({ format: parsed.format, inUse: parsed.inUse })
  }
  return unknown.length > 0 ? { ok: false, unknown } : { ok: true, frames }
}

const digits = (numeral: string): string => String(numeral === '两' ? 2 : NUMERALS.indexOf(numeral))

function parsePart(part: string): { format: FormatId; count: number; inUse: boolean } | null {
  const inUse = !OUT_OF_USE.test(part)
  const bare = part
    .replace(OUT_OF_USE, '')
    .replace(WORTHLESS, '')
    .replace(/[x*✕╳]/g, '×')
  const before = /^(\d{1,2})[个块幅张×](?=[\da])(.+)$/.exec(bare)
  const after = /^(.+?)(?:×(\d{1,2})[个块幅张]?|[:(]?(\d{1,2})[个块幅张]\)?)$/.exec(bare)
  const ways: [string | undefined, string | undefined][] = [
    [bare, '1'],
    [after?.[1], after?.[2] ?? after?.[3]],
    [before?.[2], before?.[1]],
  ]
  for (const [words, count] of ways) {
    const format = formatOf(words ?? '')
    if (format !== null && Number(count) > 0) return { format, count: Number(count), inUse }
  }
  return null
}

/** By its id, its size in mm or cm, or both: 'a3', '600×900mm', '60×90cm', 'a3(297×420mm)'. */
function formatOf(words: string): FormatId | null {
  const [, width = '', height = '', unit = ''] =
    /^(?:a3)?\(?(\d+)(?:mm|毫米)?×(\d+)(mm|cm|毫米|厘米)?\)?$/.exec(words) ?? []
  const times = unit === 'cm' || unit === '厘米' ? 10 : 1
  const isFormat = (id: FormatId): boolean => {
    const { widthMm, heightMm } = FORMAT_SIZE_MM[id]
    return words === id || (widthMm === Number(width) * times && heightMm === Number(height) * times)
  }
  return FORMAT_IDS.find(isFormat) ?? null
}
