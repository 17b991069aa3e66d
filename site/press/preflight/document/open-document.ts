import { ParseSpeeds, PDFDocument as PdfLibDocument } from '@cantoo/pdf-lib'
import { type Problem, problem } from '#contract'
import { entry } from './pdf-values.ts'

/** A file that could be opened, with or without a lock whose key is empty. */
export type Opened = { ok: true; file: PdfLibDocument; encrypted: boolean } | { ok: false; problem: Problem }

/** Opens any PDF, whole or partly broken; what cannot be opened is answered with the reason. */
export async function openDocument(bytes: Uint8Array, at: string): Promise<Opened> {
  if (bytes.length === 0)
    return refused(
      'file/empty',
      at,
      '文件是空的',
      'The file is empty',
      '重新导出或重新传。 Export or transfer it again.',
    )
  // Programs put anything before the header; readers look for it in the first kilobyte (PDF 32000-1, H.3).
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (!head.includes('%PDF-'))
    return refused(
      'file/not-pdf',
      at,
      '这不是 PDF 文件',
      'This is no PDF file',
      '请交 PDF，不要只改扩展名。 Send a PDF; another ending does not make one.',
    )
  try {
    return withPages({ ok: true, file: await load(bytes, undefined), encrypted: false }, at)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (/encrypt/i.test(`${error.name} ${error.message}`)) return unlock(bytes, at)
    return unreadable(at, error.message.split('\n')[0]?.slice(0, 120) ?? '')
  }
}

/** A file may be locked with an empty key: anyone opens it, yet the printer's machine may not. */
async function unlock(bytes: Uint8Array, at: string): Promise<Opened> {
  try {
    return withPages({ ok: true, file: await load(bytes, ''), encrypted: true }, at)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return refused(
      'file/encrypted',
      at,
      '文件有密码，打不开',
      'The file is locked with a password',
      '导出时不要设密码。 Export it without a password.',
    )
  }
}

/** What breaks off may still open, with nothing in it. */
function withPages(opened: Opened & { ok: true }, at: string): Opened {
  const { context } = opened.file
  const pages = entry(context.lookup(context.trailerInfo.Root), 'Pages')
  return pages === undefined ? unreadable(at, 'no pages') : opened
}

function load(bytes: Uint8Array, password: string | undefined): Promise<PdfLibDocument> {
  return PdfLibDocument.load(bytes, {
    parseSpeed: ParseSpeeds.Fastest,
    updateMetadata: false,
    warnOnInvalidObjects: false,
    throwOnInvalidObject: false,
    ...(password === undefined ? {} : { password }),
  })
}

function unreadable(at: string, reason: string): Opened {
  return refused(
    'file/unreadable',
    at,
    'PDF 损坏，读不出来',
    `The PDF is damaged and cannot be read (${reason})`,
    '重新导出；如果是传输时损坏的，重新传一次。 Export it again, or transfer it again.',
  )
}

function refused(code: string, at: string, zh: string, en: string, hint: string): Opened {
  return { ok: false, problem: problem({ code, at, zh, en, hint }) }
}
