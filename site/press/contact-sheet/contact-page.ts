import { FORMAT_IDS, LAYOUT_NAMES, type LayoutId } from '#contract'
import type { DrawnSheet } from './drawn-sheet.ts'

const LANGUAGES = { zh: '中文', en: 'English' } as const
const EXAMPLES = { shortest: '最短', typical: '平常', longest: '最长' } as const
const FORMATS = { '600x900': '600×900', '900x1200': '900×1200', '2400x1200': '2400×1200', a3: 'A3' } as const

/** All layouts on one page: a section a layout, a row a language and length, the four formats side by side. */
export function contactPage(sheets: readonly DrawnSheet[]): string {
  const layouts = [...new Set(sheets.map((sheet) => sheet.layout))]
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>版式样张 · Layout samples</title>
<link rel="stylesheet" href="contact-page.css">
</head>
<body>
<header>
<h1>版式样张 <small>Layout samples</small></h1>
<p>${layouts.length} 种版式，四种画幅，中文和英文，最短、平常、最长。 ${sheets.length} sheets.</p>
<nav>${layouts.map((id) => `<a href="#${id}">${LAYOUT_NAMES[id].zh}</a>`).join('\n')}</nav>
</header>
<main>
${layouts.map((id) => section(id, sheets)).join('\n')}
</main>
</body>
</html>
`
}

function section(layout: LayoutId, all: readonly DrawnSheet[]): string {
  const own = all.filter((sheet) => sheet.layout === layout)
  const { zh, en } = LAYOUT_NAMES[layout]
  const rows = (['zh', 'en'] as const).flatMap((lang) =>
    (['typical', 'shortest', 'longest'] as const).map((example) =>
      row(
        `${LANGUAGES[lang]} · ${EXAMPLES[example]}`,
        FORMAT_IDS.flatMap((format) =>
          own.filter((s) => s.lang === lang && s.example === example && s.format === format),
        ),
      ),
    ),
  )
  return `<section id="${layout}">
<h2>${zh} <small>${en}</small></h2>
${rows.join('\n')}
</section>`
}

function row(title: string, sheets: readonly DrawnSheet[]): string {
  if (sheets.length === 0) return ''
  return `<h3>${title}</h3>
<div class="row">
${sheets.map(figure).join('\n')}
</div>`
}

function figure({ layout, lang, example, format, picture, widthMm, heightMm, slots }: DrawnSheet): string {
  const over = slots.filter((slot) => !slot.fits).length
  const alt = `${LAYOUT_NAMES[layout].zh}，${FORMATS[format]}，${LANGUAGES[lang]}，${EXAMPLES[example]}`
  const size = { width: Math.round((280 * widthMm) / heightMm), height: 280 }
  const image = picture
    ? `<a href="${picture}"><img src="${picture}" width="${size.width}" height="${size.height}" alt="${alt}" loading="lazy"></a>`
    : '<p>没有排出来 Not set</p>'
  return `<figure>${image}<figcaption>${FORMATS[format]}${over > 0 ? ` · ${over} 处放不下` : ''}</figcaption></figure>`
}
