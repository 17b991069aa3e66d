import type { BuiltPreview } from './preview-folder.ts'

/** Lets a page of the site lead to pages of the preview only, and says on it that it is one. */
export function stayInside(html: string, base: string, preview: BuiltPreview): string {
  return (
    html
      .replace(/(\s(?:href|src|action|data-index)=")\/(?!\/)/g, `$1${base}/`)
      .replace(/(\ssrcset=")([^"]*)"/gi, (_, name: string, list: string) => `${name}${sources(list, base)}"`)
      .replace(/(\scontent="\d+;\s*url=)\/(?!\/)/gi, `$1${base}/`)
      // After the site's own addresses, or what becomes one here would be led inside twice.
      .replaceAll(`="${preview.publicUrl}/`, `="${base}/`)
      .replace('</head>', `<meta name="robots" content="noindex,nofollow">${style(base, preview)}</head>`)
      .replace(/<body([^>]*)>/, (tag) => `${tag}${banner(preview)}`)
  )
}

function sources(list: string, base: string): string {
  return list.replace(/(^|,\s*)\/(?!\/)/g, `$1${base}/`)
}

/** Whatever leads to a panel that is not signed carries its mark, and so does the panel's own page. */
function style(base: string, { edition, unsigned }: BuiltPreview): string {
  const pages = unsigned.map((no) => `${base}/panels/${edition}-${no}/`)
  const links = `:is(${pages.map((page) => `main a[href="${page}"]`).join()})`
  const mark = 'content:"未签";padding:1px 8px;background:#b5291c;color:#fff;font:600 13px/20px system-ui,sans-serif'
  const marks =
    pages.length === 0
      ? ''
      : `${links}:has(img){position:relative}${links}::after{${mark};margin-left:8px}${links}:has(img)::after{position:absolute;top:4px;left:4px;z-index:2;margin:0}`
  return `<style>.kp-preview{display:flex;gap:4px 20px;flex-wrap:wrap;padding:8px 20px;background:#b5291c;color:#fff;font:600 15px/22px system-ui,sans-serif}.kp-preview span{font-weight:400}.kp-preview a{color:#fff}@media print{.kp-preview{color:#b5291c}}${marks}</style>`
}

function banner({ edition, today, unsigned }: BuiltPreview): string {
  const open = unsigned.length === 0 ? '各版都已签完' : `第 ${unsigned.join('、')} 版还没有签完`
  return `<div class="kp-preview" role="note"><b>预览，未发布</b><span>${edition} 整期，${today} 当天的样子；${open}</span><a href="/admin?edition=${edition}">回到本月</a></div>`
}
