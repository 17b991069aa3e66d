import { REPORT_CSS } from './report-css.ts'
import { badge, escapeHtml, type ReportedFile, type ReportSection, sectionHtml, toSection } from './report-section.ts'

/** One page for people: every file with a picture on which each finding is marked. Opens anywhere, needs nothing. */
export async function reportHtml(files: readonly ReportedFile[]): Promise<string> {
  const sections: ReportSection[] = []
  for (const file of files) sections.push(await toSection(file, 'all'))
  const wrong = sections.filter(({ findings }) => findings.some((one) => one.level === 'error')).length
  return reportPage({
    title: files.length === 1 ? (files[0]?.answer.order.at ?? '') : `${files.length} 个文件`,
    sum: files.length > 1 ? (wrong === 0 ? '可以印刷' : `${wrong} 个文件不能印刷`) : '',
    sections: sections.map((section) => ({ ...section, more: '' })),
  })
}

/** `more` is markup that ends a section. */
export function reportPage(page: {
  title: string
  sum: string
  sections: readonly (ReportSection & { more: string })[]
}): string {
  const { sections } = page
  const [title, sum] = [escapeHtml(page.title), escapeHtml(page.sum)]
  const contents =
    sections.length < 2
      ? ''
      : `<nav><ol>${sections.map((one, i) => `<li><a href="#f${i}">${badge(one)} ${escapeHtml(one.at)}</a></li>`).join('')}</ol></nav>`
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>印前检查 · ${title}</title><style>${REPORT_CSS}</style></head><body>`,
    `<header><p class="kind">印前检查 <span lang="en">Preflight</span></p><h1>${title}</h1>`,
    sum === '' ? '' : `<p class="sum">${sum}</p>`,
    `</header>${contents}<main>`,
    ...sections.map((section, i) => sectionHtml(section, `f${i}`, section.more)),
    '</main></body></html>',
  ].join('\n')
}
