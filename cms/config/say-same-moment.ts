import type { AfterErrorHook } from 'payload'
import { isTransient } from '../collections/in-transaction.ts'
import { say } from '../locale/say.ts'

/** MongoDB ends one of two saves that touch the same record at the same moment; nothing of it is written. */
export const saySameMoment: AfterErrorHook = ({ error, req }) => {
  if (!isTransient(error)) return
  const message = say(req, {
    zh: '别人在同一刻也在保存，这一次没有保存。写的还在这一页：请再按一次；要是说“打开以后又改过”，就在新标签页看现在的样子',
    en: 'Somebody else saved at the same moment and this was not saved. What you typed is still here: press again',
  })
  return { response: { errors: [{ name: 'SameMoment', message }] }, status: 409 }
}
