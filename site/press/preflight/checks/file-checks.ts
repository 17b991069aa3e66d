import type { PdfDocument } from '../document/document-model.ts'
import { amount, type Check, type Finding, finding, isPdfX, type PreflightOrder } from './finding.ts'

export const tooLarge = ({ bytes }: Pick<PdfDocument, 'bytes'>, order: PreflightOrder): Finding[] => {
  const [mb, most] = [bytes / 1e6, order.profile.maxFileMb]
  if (mb <= most) return []
  return [
    finding(order, 'file/too-large', {
      zh: `文件 ${mb.toFixed(1)} MB，超过 ${most} MB`,
      en: `The file has ${mb.toFixed(1)} MB, more than ${most} MB`,
      mend: ['把图片缩到印刷需要的精度再导出。', 'Export again with pictures no finer than print needs.'],
    }),
  ]
}

export const encrypted: Check = ({ encrypted: locked }, order) =>
  locked
    ? [
        finding(order, 'file/encrypted', {
          zh: '文件加了密，印刷设备可能打不开',
          en: 'The file is encrypted; a press may not open it',
          mend: ['导出时不要设密码和权限。', 'Export it without password or permissions.'],
        }),
      ]
    : []

/** Objects that cannot be read, and names in the content that stand for nothing. */
export const damaged: Check = ({ damaged: count, pages, tooComplex }, order) => {
  const broken = [...new Set(pages.flatMap((page) => page.broken))]
  const found = []
  if (count > 0 || broken.length > 0) {
    const what = broken.length > 0 ? `：${broken.slice(0, 5).join('、')}` : ''
    found.push(
      finding(order, 'file/damaged', {
        zh: `文件有损坏的部分${what}`,
        en: `Parts of the file are damaged or missing${broken.length > 0 ? `: ${broken.slice(0, 5).join(', ')}` : ''}`,
        mend: ['从原来的软件重新导出。', 'Export it again from where it was made.'],
      }),
    )
  }
  if (tooComplex)
    found.push(
      finding(order, 'file/too-complex', {
        zh: '内容过于复杂，没有查完',
        en: 'The content is too complex; it was not read to its end',
        mend: ['把复杂的矢量图转成图片。', 'Turn very complex drawings into pictures.'],
      }),
    )
  return found
}

/** ISO 15930-4 (X-1a:2003) allows PDF 1.4, ISO 15930-7 (X-4) 1.6; what any machine of today opens is 1.7. */
const NEWEST = { 'PDF/X-1a': '1.4', 'PDF/X-4': '1.6', none: '1.7' }

export const version: Check = ({ version: has }, order) => {
  const newest = NEWEST[order.profile.conformance]
  if (has <= newest) return []
  return [
    finding(order, 'file/version-too-new', {
      zh: `PDF 版本是 ${has}，最高 ${newest}`,
      en: `The PDF version is ${has}, at most ${newest}`,
      mend: [`导出时选 PDF ${newest}。`, `Export as PDF ${newest}.`],
    }),
  ]
}

/** PDF/X forbids scripts and actions (ISO 15930-7, 6.18); on any other file they have no business in print either. */
export const scripts: Check = ({ scripts: count, actions }, order) => {
  const found = []
  if (count > 0)
    found.push(
      finding(order, 'file/javascript', {
        zh: '文件里有 JavaScript 脚本',
        en: 'The file holds JavaScript',
        mend: ['导出为印刷用 PDF，不带交互。', 'Export for print, without interaction.'],
      }),
    )
  if (actions.length > 0)
    found.push(
      finding(order, 'file/action', {
        zh: `文件里有交互动作：${actions.join('、')}`,
        en: `The file holds actions: ${actions.join(', ')}`,
        mend: ['导出时去掉链接和按钮。', 'Export without links and buttons.'],
        level: isPdfX(order) || actions.some((one) => one !== 'URI') ? 'error' : 'warning',
      }),
    )
  return found
}

export const attachments: Check = ({ embeddedFiles }, order) =>
  embeddedFiles === 0
    ? []
    : [
        finding(order, 'file/embedded-file', {
          zh: 'PDF 里附带了别的文件',
          en: 'Other files are attached to the PDF',
          mend: ['去掉附件；要交的文件单独交。', 'Remove the attachments; send files on their own.'],
        }),
      ]

export const forms: Check = ({ formFields }, order) =>
  formFields === 0
    ? []
    : [
        finding(order, 'file/form', {
          zh: `文件里有 ${formFields} 个表单域，印出来的样子不确定`,
          en: `The file has ${amount(formFields, 'form field')}, which may print in any way`,
          mend: ['把表单压平（打印为 PDF）。', 'Flatten the form.'],
        }),
      ]

/** LZW is forbidden by every part of ISO 15930 (once for its patent, since then for habit). */
export const compression: Check = ({ filters }, order) =>
  isPdfX(order) && filters.has('LZWDecode')
    ? [
        finding(order, 'file/lzw', {
          zh: '文件用了 LZW 压缩，PDF/X 不允许',
          en: 'The file uses LZW compression, which PDF/X forbids',
          mend: ['用 ZIP（Flate）压缩重新导出。', 'Export with ZIP (Flate) compression.'],
        }),
      ]
    : []

/** GWG2015 "Optional Content": what is printed must not depend on who opens the file. X-1a knows no layers. */
export const layers: Check = ({ layers: list, pages }, order) => {
  if (list.length === 0) return []
  const off = list.filter((layer) => !layer.on).map((layer) => layer.name)
  const names = list.map((layer) => layer.name).join('、')
  const found = [
    finding(order, 'file/layers', {
      zh: `文件有图层：${names}`,
      en: `The file has layers: ${list.map((layer) => layer.name).join(', ')}`,
      mend: ['导出前合并图层。', 'Flatten the layers before exporting.'],
      level: order.profile.conformance === 'PDF/X-1a' ? 'error' : 'warning',
    }),
  ]
  if (pages.some((page) => page.marks.some((mark) => mark.hidden)))
    found.push(
      finding(order, 'file/hidden-content', {
        zh: `有内容在关闭的图层上，不会印出来：${off.join('、')}`,
        en: `Content on layers that are off will not print: ${off.join(', ')}`,
        mend: ['删去不印的图层，或打开它。', 'Delete the layer, or switch it on.'],
      }),
    )
  return found
}
