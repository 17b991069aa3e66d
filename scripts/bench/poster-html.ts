import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { blockRuns } from '../../cms/contract/index.ts'
import { FACES } from '../../site/press/fonts/faces.ts'
import type { SheetData } from '../../site/sheet/sheet-data.ts'

/**
 * A poster's words, picture and code as a plain page for tools that print HTML: its own trim size, the press's faces,
 * no fitting, no ties, no inks. What they are compared by, not a second design.
 * @param dir the workspace, where its picture lies
 */
export function posterHtml(sheet: SheetData, dir: string): string {
  const { format, palette, picture, qr, foot } = sheet
  const { widthMm, heightMm, bodyFloorPt } = format
  const faces = FACES.map(
    ({ family, weight, file }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url("${pathToFileURL(file).href}")}`,
  )
  const body = sheet.body.flatMap((block) =>
    block.kind === 'list' ? block.items.map((runs) => `<p>${words(runs)}</p>`) : [`<p>${words(blockRuns(block))}</p>`],
  )
  const image = picture?.kind === 'raster' ? `<img src="${pathToFileURL(join(dir, picture.path)).href}" alt="">` : ''
  const side = qr.length + 8
  const squares = qr.flatMap((runs, y) => runs.map(([x, n]) => `M${x + 4} ${y + 4}h${n}v1h-${n}z`)).join('')
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${escaped(sheet.title)}</title><style>
${faces.join('\n')}
@page{size:${widthMm}mm ${heightMm}mm;margin:0}
body{margin:0;width:${widthMm}mm;height:${heightMm}mm;position:relative;overflow:hidden;background:${rgb(palette.paper)};
font:400 ${bodyFloorPt}pt/1.6 "Noto Sans SC";color:#231f20}
img{width:${widthMm}mm;height:${heightMm * 0.38}mm;object-fit:cover;display:block}
main{margin:12mm 36mm}h1{font:900 ${bodyFloorPt * 4}pt/1.2 "Noto Serif SC";margin:0}
h2{font:600 ${bodyFloorPt * 1.5}pt/1.4 "Noto Serif SC"}div{columns:2;column-gap:12mm;text-align:justify}p{margin:0;text-indent:2em}
footer{position:absolute;left:36mm;bottom:28mm;font-weight:500}svg{position:absolute;right:36mm;bottom:28mm;width:150mm;height:150mm}
</style>${image}<main><h1>${escaped(sheet.title)}</h1><h2>${escaped(sheet.lead)}</h2><div>${body.join('')}</div></main>
<footer>${[foot.scan, foot.url, foot.gallery, foot.sources, foot.credit].map((t) => `<section>${escaped(t)}</section>`).join('')}</footer>
<svg viewBox="0 0 ${side} ${side}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${squares}"/></svg></html>`
}

function words(runs: readonly { text: string }[]): string {
  return escaped(runs.map((run) => run.text).join(''))
}

function rgb(ink: SheetData['palette']['paper']): string {
  const [c, m, y, k] = Object.values(ink).map((percent) => 1 - Number(percent) / 100)
  return `rgb(${[c, m, y].map((part) => Math.round(255 * (part ?? 1) * (k ?? 1))).join(' ')})`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
