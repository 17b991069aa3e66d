import type { Oddity } from '../document/document-model.ts'
import { type Check, finding } from './finding.ts'

const WORDS: Record<Oddity, { code: string; zh: string; en: string; mend: [string, string] }> = {
  transfer: {
    code: 'file/transfer-function',
    zh: '有传递曲线，会改变印出来的深浅',
    en: 'Transfer functions change how dark it prints',
    mend: ['导出时去掉传递函数。', 'Export without transfer functions.'],
  },
  halftone: {
    code: 'file/halftone',
    zh: '文件自带网点设置',
    en: 'The file brings its own halftone',
    mend: ['导出时去掉半色调信息。', 'Export without halftone settings.'],
  },
  postscript: {
    code: 'file/postscript',
    zh: '文件里嵌了 PostScript 代码，不会印出来',
    en: 'Embedded PostScript will not print',
    mend: ['换成 PDF 或图片再置入。', 'Place it as PDF or picture.'],
  },
  opi: {
    code: 'file/opi',
    zh: '图片只是低精度替身（OPI）',
    en: 'Pictures are low-resolution stand-ins (OPI)',
    mend: ['置入高精度原图后导出。', 'Export with the originals.'],
  },
}

/** Forbidden by every part of ISO 15930; on any other file each prints as nobody expects. */
export const printOddities: Check = ({ pages }, order) =>
  pages.flatMap((page) =>
    [...page.oddities].map(([oddity, count]) => {
      const { code, ...words } = WORDS[oddity]
      return finding(order, code, { on: `第 ${page.no} 页`, ...words }, [], count)
    }),
  )
