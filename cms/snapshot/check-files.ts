import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Media } from '#contract'
import { adminPath, type Say, sayAt } from '../mapping/place.ts'

/** Whether each file is there and holds the bytes its name promises. */
export async function checkFiles(media: readonly Media[], mediaDir: string, say: Say): Promise<void> {
  for (const { id, file, sha256, originalName } of media) {
    const place = { at: `图片“${originalName}”`, hint: adminPath('media', id) }
    const found = await hashOf(join(mediaDir, file))
    if (found === null) {
      sayAt(say, place, {
        code: 'media/file-missing',
        zh: '图片文件不见了，请重新上传',
        en: 'the file is missing: upload it again',
      })
    } else if (found !== sha256) {
      sayAt(say, place, {
        code: 'media/file-broken',
        zh: '图片文件坏了（内容和上传时不一样），请重新上传',
        en: 'the file is broken (its bytes are not those that were uploaded): upload it again',
      })
    }
  }
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return hash.digest('hex')
}
