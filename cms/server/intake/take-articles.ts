import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Payload } from 'payload'
import { hasErrors } from '#contract'
import { RefusedError, refuse } from '../../intake/articles/problems.ts'
import type { Words } from '../../locale/say.ts'
import type { TakeAnswer } from '../../views/intake/answer.ts'
import type { Visitor } from '../session.ts'
import { findByAct, findByHash } from './known-files.ts'
import { keepOriginal } from './originals.ts'
import { packPage } from './pack-page.ts'
import type { Reader } from './reader.ts'
import type { Upload } from './receive-upload.ts'
import { storeArticles } from './store-articles.ts'

export type TakeArticles = (upload: Upload, visitor: Visitor, onSay: (words: Words) => void) => Promise<TakeAnswer>

/**
 * Makes articles of an uploaded file, one file after the other: two requests with the same file meet here, and the second
 * one finds what the first has made. It goes on when whoever sent it leaves the page.
 */
export function createTaking({
  payload,
  reader,
  dataDir,
}: {
  payload: Payload
  reader: Reader
  dataDir: string
}): TakeArticles {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  async function take(upload: Upload, visitor: Visitor, onSay: (words: Words) => void): Promise<TakeAnswer> {
    const [main, ...beside] = upload.files
    if (main === undefined) return { is: 'refused', problems: [refuse('no-file', '')] }
    const folder = path.dirname(main.path)
    const original = await packPage([main, ...beside], folder)
    const act = upload.fields.get('act') || randomUUID()
    const before = await findByAct(payload, act)
    if (before !== null) return { is: 'taken', taken: before.taken }
    const known = upload.fields.get('again') === 'yes' ? null : await findByHash(payload, original.sha256)
    // Whose articles were all deleted may take it again without being asked.
    if (known !== null && known.taken.articles.length > 0) return { is: 'already', ...known }
    const reading = await reader.run('articles', { path: original.path, name: original.name, folder }, onSay)
    const problems = [...reading.problems, ...(reading.articles.length === 0 ? reading.left : [])]
    if (reading.articles.length === 0 || hasErrors(problems)) return { is: 'refused', problems }
    onSay({ zh: '正在存成草稿', en: 'Saving the drafts' })
    const takeBack = await keepOriginal(dataDir, original)
    try {
      await storeArticles(payload, { reading, original, act, visitor })
      const made = await findByAct(payload, act)
      // Payload swallows a commit that fails, as on a full disk: the database is asked.
      if (made === null) throw new Error('the articles were not kept; is the disk full? 磁盘满了？')
      return { is: 'taken', taken: made.taken }
    } catch (error) {
      await takeBack()
      throw error
    }
  }

  return async (upload, visitor, onSay) => {
    if (waiting > 0) onSay({ zh: `排队，前面还有 ${waiting} 个文件`, en: `Waiting for ${waiting} files before it` })
    waiting += 1
    const turn = last.then(() => take(upload, visitor, onSay))
    last = turn.catch(() => {})
    try {
      return await turn
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      return { is: 'refused', problems: [refuse(error.refusal, upload.files[0]?.name ?? '')] }
    } finally {
      waiting -= 1
      await upload.discard()
    }
  }
}
