import { readFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { ZipFile } from 'yazl'
import type { MediaId } from '#contract'
import { escapeHtml } from '../../workflow/wechat/runs.ts'
import { toWechatHtml } from '../../workflow/wechat/to-html.ts'
import { toWechatPlain } from '../../workflow/wechat/to-plain.ts'
import { noteDownload } from '../download-log.ts'
import type { ReadPiece } from './read-piece.ts'

/** The same bytes each time: dates come from the data, never from the clock. */
const MTIME = new Date('2026-01-01T00:00:00Z')

/** One zip: the text with its pictures beside it, the text alone, and in words what was left out and why. */
export async function sendZip(
  req: Request,
  res: Response,
  { piece, pictures, leftOut }: ReadPiece,
  toJpeg: (file: string) => Promise<string>,
): Promise<void> {
  const names = new Map<MediaId, string>()
  for (const part of piece.parts)
    if (part.kind === 'picture' && pictures.has(part.media) && !names.has(part.media))
      names.set(part.media, `图${names.size + 1}.jpg`)
  const body = toWechatHtml(piece, (media) => names.get(media))
  const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(piece.title)}</title></head><body>${body}</body></html>\n`
  const zip = new ZipFile()
  const add = (name: string, bytes: Buffer) => zip.addBuffer(bytes, name, { mtime: MTIME })
  add('文章.html', Buffer.from(page))
  add('文字.txt', Buffer.from(`\ufeff${toWechatPlain(piece)}`))
  for (const [media, name] of names) add(name, await readFile(await toJpeg(pictures.get(media) ?? '')))
  if (leftOut.length > 0) {
    const lines = leftOut.map(({ at, zh }) => `${at}：${zh}`)
    add('没有带上的图.txt', Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`))
  }
  zip.end()
  const name = `${piece.title}_公众号.zip`
  res.attachment(name).type('zip')
  try {
    await pipeline(zip.outputStream, res)
    await noteDownload(req, name)
  } catch (error) {
    // The reader went away in the middle; nothing is left to answer.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}
