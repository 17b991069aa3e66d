import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '#contract'
import { cleanUpload } from '../../collections/uploads/clean-upload.ts'
import type { IntakePicture } from '../../intake/articles/intake.ts'
import { leave } from '../../intake/articles/problems.ts'
import { readArticles } from '../../intake/articles/read-articles.ts'
import { readGalleryTable } from '../../intake/galleries/read-gallery-table.ts'
import { writeGalleryTable } from '../../intake/galleries/write-gallery-table.ts'
import type { ArticleReading, ChildMessage, JobMessage, Jobs, ReadyPicture } from './reading.ts'

const send = (message: ChildMessage): void => void process.send?.(message)

process.on('message', (message: JobMessage) => {
  work(message).then(
    (answer) => send({ answer }),
    (error: unknown) => send({ bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})
// Whoever forked us has gone.
process.on('disconnect', () => process.exit())

async function work(message: JobMessage): Promise<Jobs[JobMessage['kind']]['answer']> {
  if (message.kind === 'articles') return await readWhole(message)
  if (message.kind === 'table') return await readGalleryTable(await readFile(message.path), message.name)
  await writeFile(message.path, await writeGalleryTable(message.galleries, message.lang))
  return null
}

async function readWhole({ path: file, name, folder }: Jobs['articles']['job']): Promise<ArticleReading> {
  send({ say: { zh: '正在读文字', en: 'Reading the text' } })
  const { articles, pictures, left, problems } = await readArticles({ name, bytes: await readFile(file) })
  const ready: ReadyPicture[] = []
  const gone: Problem[] = []
  for (const [i, picture] of pictures.entries()) {
    send({
      say: { zh: `正在整理图片 ${i + 1}/${pictures.length}`, en: `Preparing picture ${i + 1} of ${pictures.length}` },
    })
    const made = await prepare(picture, folder)
    if ('level' in made) gone.push(made)
    else ready.push(made)
  }
  return { articles, pictures: ready, left: [...gone, ...left], problems }
}

/** The same as happens to a picture that an editor uploads; here, so that it costs the server nothing. */
async function prepare({ id, bytes, name, at }: IntakePicture, folder: string): Promise<ReadyPicture | Problem> {
  const clean = await cleanUpload(bytes, name)
  if (!clean.ok) {
    const [why] = clean.problems
    return leave('picture-refused', at, `图片没有带过来：${why?.zh}`, `A picture was left out: ${why?.en}`)
  }
  const { bytes: kept, extension, mimeType } = clean.value
  const filename = `${createHash('sha256').update(kept).digest('hex')}.${extension}`
  const target = path.join(folder, filename)
  await writeFile(target, kept)
  return { id, path: target, filename, mimeType }
}
