import type { Problem } from '#contract'
import type { WechatPiece } from '../../workflow/wechat/piece.ts'
import { escapeHtml } from '../../workflow/wechat/runs.ts'

interface CopyPage {
  piece: WechatPiece
  /** The piece itself, as WeChat keeps it. */
  html: string
  leftOut: readonly Problem[]
  zip: string
}

/** A page that anybody can select from and copy: for browsers that lend no clipboard (addresses without https). */
export function copyPage({ piece, html, leftOut, zip }: CopyPage): string {
  const left = leftOut.map(
    ({ at, zh, hint }) =>
      `<li>${escapeHtml(at)}：${escapeHtml(zh)}${hint ? ` <a href="${escapeHtml(hint)}">去补</a>` : ''}</li>`,
  )
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${escapeHtml(piece.title)} · 复制到公众号</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p><button id="copy" type="button">全选并复制</button> <a href="${escapeHtml(zip)}">下载压缩包（文字和图片）</a></p>
<p id="said" role="status">按一下，或从下面自己选中复制，再到公众号后台粘贴。图片没有跟过去的，用压缩包里的。</p>
${left.length > 0 ? `<p>没有带上的图：</p><ul>${left.join('')}</ul>` : ''}
</header>
<main id="piece">${html}</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

const STYLE = `body{margin:0;background:#f0ede6;font:16px/28px -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;color:#232933}
header,main{max-width:677px;margin:0 auto;padding:16px}main{background:#fff}ul{margin:0;padding:0 0 0 1.2em}p{margin:0 0 8px}
button{min-height:44px;padding:0 24px;font:inherit;color:#fff;background:#232933;border:1px solid #232933;border-radius:3px;cursor:pointer;margin-right:16px}
a{color:#014165}:focus-visible{outline:2px solid #014165;outline-offset:2px}`

/** Selecting and copying works without a secure address; the modern clipboard does not. */
const SCRIPT = `document.getElementById('copy').onclick=function(){var s=getSelection(),r=document.createRange();
r.selectNodeContents(document.getElementById('piece'));s.removeAllRanges();s.addRange(r);
document.getElementById('said').textContent=document.execCommand('copy')?'已复制，到公众号后台粘贴。':'已选中，请按 Ctrl+C（苹果电脑 ⌘C）复制。'}`
