import type { ListedSheet } from './list-sheets.ts'

/** 更正单.txt: which sheets take the place of which, and why. */
export function correctionNote(
  sheets: readonly ListedSheet[],
  { reason, day }: { reason: string; day: string },
): string {
  return [
    '更正单 / Correction',
    '',
    `共 ${sheets.length} 张，内容改过，每张印 1 份，换下原来挂着的那一张。`,
    `原因：${reason}`,
    `提出：${day}`,
    '',
    ...sheets.flatMap((sheet) => [
      `${sheet.gallery} ${sheet.galleryName}　第 ${sheet.position} 框　${sheet.panelTitle}`,
      `  ${sheet.widthMm} × ${sheet.heightMm} 毫米　${sheet.material}`,
      `  ${sheet.address}`,
      `  ${sheet.file}`,
    ]),
    '',
    '文件名和原来的一样，内容不同：请用这里的，原来下载的不要再印。校验值在 SHA256SUMS 里。',
    '',
  ].join('\r\n')
}
