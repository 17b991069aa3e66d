import type { ListedSheet, ListedShop } from './list-sheets.ts'

const STANDARD: Record<string, string> = {
  'PDF/X-4': '，按 PDF/X-4 制作，输出意图 FOGRA39（ISO Coated v2 300%）',
  'PDF/X-1a': '，按 PDF/X-1a 制作，输出意图 FOGRA39（ISO Coated v2 300%）',
}

/** 说明.txt: what a shop must know to print the package, in its own words. */
export function readMe(shop: ListedShop, edition: string): string {
  return [
    `${shop.name}　${edition} 期　科普画廊印张`,
    '',
    `共 ${shop.sheets.length} 张，每张印 1 份。${lastDay(shop.sheets)}`,
    '',
    ...[...byMaking(shop.sheets)].flatMap(([making, count]) => [`${count} 张：`, ...making.split('\n'), '']),
    '请不要缩放，也不要“适合页面”；文字为单黑，请勿转换颜色。',
    '',
    '包里有什么：',
    `  sheets/            印张文件。文件名如 ${shop.sheets[0]?.file ?? ''}：画廊、期、该画廊第几张、画幅。`,
    '  印张总览.pdf       全部印张的小样，一眼看出哪张挂在哪里。',
    '  印前检查.html      每个文件查了什么、查出什么，用浏览器打开。',
    '  印张清单.xlsx      每张印到哪座画廊、哪个画框、哪天前上墙，文件大小和校验值。',
    '  SHA256SUMS         校验值；在本文件夹里执行 sha256sum -c SHA256SUMS 可以核对。',
    '',
    '每个文件都已通过印前检查：页数、尺寸和页面框、字体嵌入、颜色和总墨量、图片分辨率、二维码能扫出自己的地址。',
    '每张上的二维码各不相同，请不要互相替换。打样后请扫一次。',
    '收到、开印、送到、有问题，请在下载页上点一下，编辑部马上看到。补印也在那里，一张一按。',
    '文件有问题请告诉编辑部，不要自行修改。',
    '',
  ].join('\r\n')
}

/** Sheets that are made alike, in the words a shop sets its machine by. */
function byMaking(sheets: readonly ListedSheet[]): Map<string, number> {
  const groups = new Map<string, number>()
  for (const s of sheets) {
    const words = [
      `  成品 ${s.widthMm} × ${s.heightMm} 毫米，${scaleWords(s)}${s.bleedMm > 0 ? `，四边另有 ${s.bleedMm} 毫米出血` : '，没有出血'}`,
      `  颜色 ${s.colour}${STANDARD[s.conformance] ?? ''}`,
      `  材料 ${s.material}`,
    ].join('\n')
    groups.set(words, (groups.get(words) ?? 0) + 1)
  }
  return new Map([...groups].sort(([, a], [, b]) => b - a))
}

function scaleWords({ scale = 1 }: ListedSheet): string {
  return scale === 1 ? '文件就是成品大小（1:1）' : `文件按 1:${scale} 缩小，输出时放大到 ${scale * 100}%`
}

function lastDay(sheets: readonly ListedSheet[]): string {
  const [first] = sheets.map((s) => s.installBy ?? '').sort()
  return first ? `最晚 ${first} 上墙。` : ''
}
