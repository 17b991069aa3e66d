import type { ListedSheet } from './list-sheets.ts'

/** 补印单.txt: what to print once more, for where, and why. */
export function reprintNote(sheet: ListedSheet, { reason, day }: { reason: string; day: string }): string {
  return [
    '补印单 / Reprint',
    '',
    `文件：${sheet.file}`,
    `画廊：${sheet.gallery} ${sheet.galleryName}`,
    `地址：${sheet.address}`,
    `画框：第 ${sheet.position} 框（本期 ${sheet.of} 张中的第 ${sheet.no} 张）`,
    `成品：${sheet.widthMm} × ${sheet.heightMm} 毫米，1 张`,
    `材料：${sheet.material}`,
    `原因：${reason}`,
    `提出：${day}`,
    '',
    '文件与原来那张完全相同，校验值在 SHA256SUMS 里。二维码只属于这座画廊的这个画框。',
    '',
  ].join('\r\n')
}
