import type { Finding } from '../checks/finding.ts'
import type { PdfPage } from '../document/document-model.ts'
import type { PreflightAnswer } from '../preflight-file.ts'
import { type Fact, fileFacts } from './file-facts.ts'
import { type OnPicture, onPicture, pagePicture, trimOnPicture } from './page-picture.ts'

export interface ReportedFile {
  bytes: Uint8Array
  answer: PreflightAnswer
}

/** Pictures of more pages would make the report heavier than the files. */
const MOST_PICTURES = 8
/** A finding with forty places is numbered at the first of them. */
const MOST_NUMBERS = 4

/** One file's part of a report, as plain data: it can be kept beside what it tells of. */
export interface ReportSection {
  /** The file in the reader's words. */
  at: string
  /** Name of the profile that it was held against. */
  profile: string
  facts: Fact[]
  findings: Finding[]
  notes: Finding[]
  /** Its pages as markup, each with its findings marked. */
  figures: string[]
}

/** @param pictures 'marked' draws a page only when something was found on it */
export async function toSection({ bytes, answer }: ReportedFile, pictures: 'all' | 'marked'): Promise<ReportSection> {
  const { order, document, findings, notes } = answer
  const figures = []
  for (const page of document ? picturedPages(document.pages, findings, pictures) : [])
    figures.push(await pageFigure(bytes, page, findings))
  const facts = document ? fileFacts(document, order) : []
  return { at: order.at, profile: order.profile.name.zh, facts, findings, notes, figures }
}

export function sectionHtml(section: ReportSection, id: string, more = ''): string {
  const { at, findings, notes, facts, figures } = section
  const profile = `<span class="profile">${escapeHtml(section.profile)}</span>`
  return `<section id="${id}" class="file">
<div class="head"><h2>${badge(section)} ${escapeHtml(at)}</h2><p>${verdict(section)} ${profile}</p></div>
<div class="cols"><div class="pictures">${figures.join('')}</div><div class="said">
${findings.length === 0 ? '<p class="good">没有发现问题。<span lang="en">Nothing to mend.</span></p>' : `<ol class="findings">${findings.map(findingItem).join('')}</ol>`}
${notes.length === 0 ? '' : `<h3>备注 <span lang="en">Notes</span></h3><ul class="notes">${notes.map((note) => `<li>${words(note)}</li>`).join('')}</ul>`}
<dl class="facts">${facts.map(({ zh, en, value }) => `<div><dt>${zh} <span lang="en">${en}</span></dt><dd>${escapeHtml(value)}</dd></div>`).join('')}</dl>
${more}</div></div></section>`
}

function picturedPages(pages: readonly PdfPage[], findings: readonly Finding[], which: 'all' | 'marked'): PdfPage[] {
  const marked = new Set(findings.flatMap((one) => one.places.map((place) => place.page)))
  return pages.filter((page) => (page.no === 1 && which === 'all') || marked.has(page.no)).slice(0, MOST_PICTURES)
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

type Judged = Pick<ReportSection, 'findings'>

function verdict({ findings }: Judged): string {
  const errors = findings.filter((one) => one.level === 'error').length
  const warnings = findings.length - errors
  if (findings.length === 0) return '可以印刷'
  const parts = [
    ...(errors > 0 ? [`${errors} 项必须改`] : ['可以印刷']),
    ...(warnings > 0 ? [`${warnings} 项提醒`] : []),
  ]
  return parts.join('，')
}

export function badge(section: Judged): string {
  if (hasError(section)) return '<span class="badge error">不通过</span>'
  return section.findings.length > 0
    ? '<span class="badge warning">有提醒</span>'
    : '<span class="badge good">通过</span>'
}

function hasError({ findings }: Judged): boolean {
  return findings.some((one) => one.level === 'error')
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
