import type { Problem } from '#contract'
import { leave } from '../problems.ts'
import { attribute, type Element, textOf } from './nodes.ts'

const NAMES: Record<string, { zh: string; en: string }> = {
  video: { zh: '视频', en: 'video' },
  audio: { zh: '音频', en: 'sound' },
  iframe: { zh: '嵌入的网页或视频', en: 'embedded page or video' },
  object: { zh: '嵌入的对象', en: 'embedded object' },
  embed: { zh: '嵌入的对象', en: 'embedded object' },
  canvas: { zh: '用脚本画的图', en: 'drawing made by a script' },
  math: { zh: '公式', en: 'formula' },
  mpvoice: { zh: '音频', en: 'sound' },
  'mp-common-profile': { zh: '公众号名片', en: 'account card' },
  'mp-common-videosnap': { zh: '视频号视频', en: 'video' },
  'mp-common-mpaudio': { zh: '音频', en: 'sound' },
  'mp-common-miniprogram': { zh: '小程序', en: 'mini program' },
  'mp-miniprogram': { zh: '小程序', en: 'mini program' },
}

/** What stands for an element that neither paper nor the web page takes over; undefined for all others. */
export function leftElement(element: Element, at: string): Problem | undefined {
  const text = textOf(element).replace(/\s+/g, ' ').trim()
  // A drawing without words is a decoration of the page.
  if (element.tagName === 'svg') return text === '' ? undefined : gone('图形里的文字', 'text of a drawing', text, at)
  if (element.tagName === 'input') return undefined
  const name =
    NAMES[element.tagName] ?? (element.tagName.startsWith('mp-') ? { zh: '微信组件', en: 'WeChat part' } : undefined)
  return (
    name && gone(name.zh, name.en, text || (attribute(element, 'data-title') ?? attribute(element, 'title') ?? ''), at)
  )
}

function gone(zh: string, en: string, text: string, at: string): Problem {
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text
  return leave(
    'element',
    at,
    `${zh}${short === '' ? '' : `“${short}”`}没有带过来`,
    `The ${en}${short === '' ? '' : ` “${short}”`} was left out`,
  )
}

export function leftPicture(name: string, at: string): Problem {
  return leave(
    'picture-missing',
    at,
    `图片“${name}”不在上传的文件里，没有带过来`,
    `The picture “${name}” is not in the upload and was left out`,
    '在浏览器里存为“网页，全部”，连同图片文件夹打成 zip 再传 · Save it as “Webpage, complete” and zip it with its folder',
  )
}
