import { createHash } from 'node:crypto'
import type { Problem } from '#contract'
import { pictureKind } from './file-kind.ts'
import type { IntakePicture } from './intake.ts'
import { leave } from './problems.ts'

/** Gathers the pictures of a file, each once, however often it stands there. */
export interface PictureShelf {
  pictures: IntakePicture[]
  /** The id of the picture, or what is said of it in `left`. */
  put: (bytes: Buffer, name: string, at: string) => { id: string } | { left: Problem }
}

export function createShelf(): PictureShelf {
  const pictures: IntakePicture[] = []
  return {
    pictures,
    put: (bytes, name, at) => {
      const found = pictureKind(bytes)
      if ('not' in found) return { left: unreadable(found.not, name, at) }
      const id = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
      if (!pictures.some((picture) => picture.id === id)) pictures.push({ id, bytes, kind: found.kind, name, at })
      return { id }
    },
  }
}

function unreadable(kind: string, name: string, at: string): Problem {
  const what =
    kind === '?'
      ? { zh: '读不出来', en: 'cannot be read' }
      : { zh: `是 ${kind}，不能用`, en: `is ${kind}, which is not taken` }
  return leave(
    'picture-unreadable',
    at,
    `图片“${name}”${what.zh}，没有带过来`,
    `The picture “${name}” ${what.en}; it was left out`,
    '请另存为 JPG 或 PNG，在稿件里补上 · Save it as JPG or PNG and add it to the article',
  )
}
