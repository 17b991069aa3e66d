import type { AfterErrorHook } from 'payload'
import { say } from '../locale/say.ts'

const TOO_LARGE = 413

/** Payload says in English that an upload has reached its limit; while it comes, before it is held. */
export const sayTooLarge: AfterErrorHook = ({ error, req }) => {
  if ((error as { status?: unknown }).status !== TOO_LARGE) return
  const message = say(req, {
    zh: '文件超过 100 MB，没有收。图片请把长边缩到 12000 像素以内，PDF 请另存为较小的文件，再传一次',
    en: 'The file is larger than 100 MB and was not taken: make the picture or the PDF smaller and send it again',
  })
  return { response: { errors: [{ name: 'TooLarge', message }] }, status: TOO_LARGE }
}
