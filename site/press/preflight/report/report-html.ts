import type { Finding } from '../checks/finding.ts'
import type { PdfPage } from '../document/document-model.ts'
import type { PreflightAnswer } from '../preflight-file.ts'
import { fileFacts } from './file-facts.ts'
import { type OnPicture, onPicture, pagePicture, trimOnPicture } from './page-picture.ts'
import { REPORT_CSS } from './report-css.ts'

export interface ReportedFile {
  bytes: Uint8Array
  answer: PreflightAnswer
}

/** Pictures of more pages would make the report heavier than the files. */
const MOST_PICTURES = 8
/** A finding with forty places is numbered at the first of them. */
const MOST_NUMBERS = 4

/** One page for people: every file with a picture on which each finding is marked. Opens anywhere, needs nothing. */
export async function reportHtml(files: readonly ReportedFile[]): Promise<string> {
  const sections = []
  for (const file of files) sections.push(await fileSection(file))
  const wrong = files.filter(({ answer }) => hasError(answer)).length
  const title = files.length === 1 ? (files[0]?.answer.order.at ?? '') : `${files.length} 个文件`
  const contents =
    files.length < 2
      ? ''
      : `<nav><ol>${files.map(({ answer }, i) => `<li><a href="#f${i}">${badge(answer)} ${escapeHtml(answer.order.at)}</a></li>`).join('')}</ol></nav>`
  const sum = wrong === 0 ? '可以印刷' : `${wrong} 个文件不能印刷`
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>印前检查 · ${escapeHtml(title)}</title><style>${REPORT_CSS}</style></head><body>`,
    `<header><p class="kind">印前检查 <span lang="en">Preflight</span></p><h1>${escapeHtml(title)}</h1>`,
    files.length > 1 ? `<p class="sum">${sum}</p>` : '',
    `</header>${contents}<main>`,
    ...sections.map((section, i) => section.replace('<section', `<section id="f${i}"`)),
    '</main></body></html>',
  ].join('\n')
}

async function fileSection({ bytes, answer }: ReportedFile): Promise<string> {
  const { order, document, findings, notes } = answer
  const facts = document ? fileFacts(document, order) : []
  const pages = document ? picturedPages(document.pages, findings) : []
  const figures = []
  for (const page of pages) figures.push(await pageFigure(bytes, page, findings))
  const profile = `<span class="profile">${escapeHtml(order.profile.name.zh)}</span>`
  return `<section class="file">
<div class="head"><h2>${badge(answer)} ${escapeHtml(order.at)}</h2><p>${verdict(answer)} ${profile}</p></div>
<div class="cols"><div class="pictures">${figures.join('')}</div><div class="said">
${findings.length === 0 ? '<p class="good">没有发现问题。<span lang="en">Nothing to mend.</span></p>' : `<ol class="findings">${findings.map(findingItem).join('')}</ol>`}
${notes.length === 0 ? '' : `<h3>备注 <span lang="en">Notes</span></h3><ul class="notes">${notes.map((note) => `<li>${words(note)}</li>`).join('')}</ul>`}
<dl class="facts">${facts.map(({ zh, en, value }) => `<div><dt>${zh} <span lang="en">${en}</span></dt><dd>${escapeHtml(value)}</dd></div>`).join('')}</dl>
</div></div></section>`
}

function picturedPages(pages: readonly PdfPage[], findings: readonly Finding[]): PdfPage[] {
  const marked = new Set(findings.flatMap((one) => one.places.map((place) => place.page)))
  return pages.filter((page) => page.no === 1 || marked.has(page.no)).slice(0, MOST_PICTURES)
}

async function pageFigure(bytes: Uint8Array, page: PdfPage, findings: readonly Finding[]): Promise<string> {
  const picture = await pagePicture(bytes, page.no)
  if (picture === null) return '<p class="blank">这一页画不出来。<span lang="en">This page cannot be drawn.</span></p>'
  // Two findings at one place show their numbers side by side.
  const taken = new Map<string, number>()
  const marks = findings.flatMap((one, i) =>
    one.places
      .filter((place) => place.page === page.no)
      .map((place, k) => {
        if (k >= MOST_NUMBERS) return mark(onPicture(page, place), one.level, null, 0)
        const corner = `${Math.round(place.x / 5)} ${Math.round(place.y / 5)}`
        const before = taken.get(corner) ?? 0
        taken.set(corner, before + 1)
        return mark(onPicture(page, place), one.level, i + 1, before)
      }),
  )
  return `<figure><div class="page"><img src="${picture}" alt="第 ${page.no} 页"><i class="trim" style="${css(trimOnPicture(page))}"></i>${marks.join('')}</div><figcaption>第 ${page.no} 页 <span lang="en">Page ${page.no}</span></figcaption></figure>`
}

/** Large places are only framed: a tint over half the sheet would hide it. Percent of percent. */
const LARGE = 400

function mark(place: OnPicture, level: Finding['level'], no: number | null, before: number): string {
  const large = place.width * place.height > LARGE ? ' large' : ''
  return `<i class="mark ${level}${large}" style="${css(place)}">${no === null ? '' : `<b style="left:${2 + 20 * before}px">${no}</b>`}</i>`
}

function css({ left, top, width, height }: OnPicture): string {
  const n = (value: number): string => `${value.toFixed(2)}%`
  return `left:${n(left)};top:${n(top)};width:${n(width)};height:${n(height)}`
}

function findingItem(one: Finding): string {
  const { level, code, places, count } = one
  const [first] = places
  const where = first
    ? `<p class="where">第 ${first.page} 页，左 ${first.x} 上 ${first.y} 毫米，${first.width} × ${first.height} 毫米${count > 1 ? `，共 ${count} 处` : ''}</p>`
    : count > 1
      ? `<p class="where">共 ${count} 处</p>`
      : ''
  return `<li class="${level}">${words(one)}${where}<code>${code}</code></li>`
}

function words({ zh, en, hint }: Finding): string {
  const [, mendZh = hint ?? '', mendEn = ''] = /^(.*?。) (?=[A-Z])(.*)$/s.exec(hint ?? '') ?? []
  const mend =
    hint === undefined ? '' : `<p class="mend">${escapeHtml(mendZh)} <span lang="en">${escapeHtml(mendEn)}</span></p>`
  return `<p class="zh">${escapeHtml(zh)}</p><p class="en" lang="en">${escapeHtml(en)}</p>${mend}`
}

function verdict({ findings }: PreflightAnswer): string {
  const errors = findings.filter((one) => one.level === 'error').length
  const warnings = findings.length - errors
  if (findings.length === 0) return '可以印刷'
  const parts = [
    ...(errors > 0 ? [`${errors} 项必须改`] : ['可以印刷']),
    ...(warnings > 0 ? [`${warnings} 项提醒`] : []),
  ]
  return parts.join('，')
}

function badge(answer: PreflightAnswer): string {
  if (hasError(answer)) return '<span class="badge error">不通过</span>'
  return answer.findings.length > 0
    ? '<span class="badge warning">有提醒</span>'
    : '<span class="badge good">通过</span>'
}

function hasError({ findings }: PreflightAnswer): boolean {
  return findings.some((one) => one.level === 'error')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
