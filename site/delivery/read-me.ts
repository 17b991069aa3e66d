import type { ListedShop } from './list-sheets.ts'

/** 说明.txt: what a shop must know to print the package, in its own words. */
export function readMe(shop: ListedShop, edition: string): string {
  const sizes = new Map<string, number>()
  for (const s of shop.sheets) {
    const size = `${s.widthMm} × ${s.heightMm} 毫米`
    sizes.set(size, (sizes.get(size) ?? 0) + 1)
  }
  const [first] = shop.sheets
  const bleed = first?.bleedMm ?? 0
  return [
    `${shop.name}　${edition} 期　科普画廊印张`,
    '',
    `共 ${shop.sheets.length} 张，每张印 1 份：`,
    ...[...sizes].map(([size, count]) => `  ${size}：${count} 张`),
    '',
    `尺寸：文件是 1:1 的成品尺寸${bleed > 0 ? `，四边另有 ${bleed} 毫米出血和裁切线` : '，没有出血'}；请不要缩放，也不要“适合页面”。`,
    `颜色：${first?.colour ?? 'CMYK'}${first?.conformance === 'PDF/X-4' ? '，按 PDF/X-4 制作，输出意图 FOGRA39（ISO Coated v2 300%），总墨量不超过 300%' : ''}。文字为单黑，请勿转换。`,
    `材料：${shop.material}`,
    '',
    '包里有什么：',
    '  sheets/            印张 PDF。文件名如 TC-017_2026-11_2of4_600x900.pdf：画廊、期、该画廊第几张、画幅。',
    '  印张清单.xlsx      每张印到哪座画廊、哪个画框，文件大小和校验值。',
    '  SHA256SUMS         校验值；在本文件夹里执行 sha256sum -c SHA256SUMS 可以核对。',
    '',
    '每张右下角的二维码各不相同，请不要互相替换。打样后请扫一次。',
    '补印：在下载页找到那一张单独下载即可。文件有问题请联系画廊管理方，不要自行修改。',
    '',
  ].join('\r\n')
}
