import { existsSync, readFileSync } from 'node:fs'
import { readReport } from '../press/panel-reports.ts'
import { reportPage } from '../press/preflight/report/report-html.ts'
import { escapeHtml, type ReportSection } from '../press/preflight/report/report-section.ts'
import { type ListedSheet, type ListedShop, reportPath, type SheetsOptions, thumbnailPath } from './list-sheets.ts'

/** 印前检查.html: each panel of a package in each of its formats, what its files are and what preflight said of them. */
export function preflightReport(shop: Pick<ListedShop, 'name' | 'sheets'>, options: SheetsOptions): Buffer {
  const groups = new Map<string, [ListedSheet, ...ListedSheet[]]>()
  for (const sheet of shop.sheets) {
    const group = groups.get(sheet.report ?? '')
    if (group) group.push(sheet)
    else groups.set(sheet.report ?? '', [sheet])
  }
  const found = [...groups]
    .flatMap(([name, sheets]) => {
      const report = name === '' ? null : readReport(reportPath(options, name))
      return report ? [{ report, sheets }] : []
    })
    .sort((a, b) => a.sheets[0].panelNo - b.sheets[0].panelNo || a.sheets[0].format.localeCompare(b.sheets[0].format))
  const reported = found.reduce((sum, { sheets }) => sum + sheets.length, 0)
  const html = reportPage({
    title: `${shop.name}　${options.edition} 期`,
    sum: sumOf(shop.sheets.length, reported, found),
    sections: found.map(({ report, sheets }) => toSection(report, sheets, options)),
  })
  return Buffer.from(html, 'utf8')
}

function sumOf(all: number, reported: number, found: readonly { report: ReportSection }[]): string {
  const warned = found.filter(({ report }) => report.findings.length > 0).length
  const rest = reported < all ? `其中 ${all - reported} 个没有留下报告。` : ''
  const said = warned === 0 ? '没有提醒。' : `${warned} 种画面有提醒，可以印刷，供参考。`
  return `${all} 个文件全部通过印前检查。${said}${rest}`
}

function toSection(report: ReportSection, sheets: readonly [ListedSheet, ...ListedSheet[]], options: SheetsOptions) {
  const [first] = sheets
  const size = `${first.widthMm} × ${first.heightMm} 毫米`
  const files = sheets.map(({ file }) => `<li>${escapeHtml(file)}</li>`).join('')
  return {
    ...report,
    at: `第 ${first.panelNo} 版　${first.panelTitle}　${size}　${sheets.length} 张`,
    figures: report.figures.length > 0 ? report.figures : picture(first, options),
    more: `<details class="files"><summary>${sheets.length} 个文件 <span lang="en">${sheets.length} files</span></summary><ul>${files}</ul></details>`,
  }
}

function picture({ thumbnail, panelTitle }: ListedSheet, options: SheetsOptions): string[] {
  const path = thumbnail === null ? null : thumbnailPath(options, thumbnail)
  if (path === null || !existsSync(path)) return []
  const src = `data:image/webp;base64,${readFileSync(path).toString('base64')}`
  return [`<figure><div class="page"><img src="${src}" alt="${escapeHtml(panelTitle)}"></div></figure>`]
}
