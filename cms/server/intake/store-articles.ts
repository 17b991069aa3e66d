import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { originContext } from '../../collections/audit/origin.ts'
import { inTransaction } from '../../collections/in-transaction.ts'
import type { IntakeArticle, IntakePictureRef } from '../../intake/articles/intake.ts'
import { toLexical } from '../../intake/articles/to-lexical.ts'
import { toSourceParts } from '../../intake/articles/to-source-parts.ts'
import type { Visitor } from '../session.ts'
import type { ArticleReading, ReadyPicture } from './reading.ts'
import type { ReceivedFile } from './receive-upload.ts'

/** As long as the alternative text of a picture may be, characters. */
const ALT_LENGTH = 160
/** SQLite has numbers, MongoDB strings; what is made here only passes them on. */
type Id = number

interface Order {
  reading: ArticleReading
  original: ReceivedFile
  /** One press of a button. */
  act: string
  visitor: Visitor
}

/** Writes what was read: drafts, the pictures they show and the record of the file, all of it or nothing. */
export async function storeArticles(payload: Payload, order: Order): Promise<void> {
  const { reading, original, act, visitor } = order
  await inTransaction(
    payload,
    { user: visitor.user, context: originContext({ source: 'import', file: original.name }) },
    async (req) => {
      const media = new Map<string, Id>()
      const articles: Id[] = []
      for (const article of reading.articles) {
        const pictures = await storePictures(payload, req, article, order, media)
        articles.push(await storeArticle(payload, req, article, pictures))
      }
      await payload.create({
        collection: 'intake-files',
        req,
        depth: 0,
        // Nobody makes such a record but by this act, and whether this person may was asked at the door.
        overrideAccess: true,
        data: {
          originalName: original.name,
          sha256: original.sha256,
          bytes: original.bytes,
          articles,
          leftCount: reading.left.length,
          left: reading.left,
          by: visitor.email,
          act,
        },
      })
    },
  )
}

interface PlacedPicture {
  media: Id
  caption?: { zh: string }
}

async function storeArticle(
  payload: Payload,
  req: PayloadRequest,
  { title, summary, body, sources }: IntakeArticle,
  pictures: PlacedPicture[],
): Promise<Id> {
  const { id } = await payload.create({
    collection: 'articles',
    req,
    depth: 0,
    draft: true,
    overrideAccess: false,
    data: {
      title: { zh: title },
      summary: { zh: summary },
      body: { zh: toLexical(body) },
      pictures,
      sources: sources.map(toSourceParts),
      _status: 'draft',
    },
  })
  return id
}

/** Each picture once, however many articles of the file show it; one that the library has already is taken from there. */
async function storePictures(
  payload: Payload,
  req: PayloadRequest,
  article: IntakeArticle,
  { reading, original }: Order,
  media: Map<string, Id>,
): Promise<PlacedPicture[]> {
  const placed: PlacedPicture[] = []
  for (const ref of article.pictures) {
    const picture = reading.pictures.find(({ id }) => id === ref.picture)
    // Left out while reading, and said there.
    if (picture === undefined) continue
    const known = media.get(picture.filename) ?? (await findPicture(payload, req, picture.filename))
    const name = `${path.parse(original.name).name} 图 ${media.size + 1}${path.extname(picture.filename)}`
    const id = known ?? (await storePicture(payload, req, picture, ref, name))
    media.set(picture.filename, id)
    placed.push({ media: id, ...(ref.caption === undefined ? {} : { caption: { zh: ref.caption } }) })
  }
  return placed
}

async function findPicture(payload: Payload, req: PayloadRequest, filename: string): Promise<Id | undefined> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { equals: filename } },
    limit: 1,
    // NB: a page is found and counted side by side, which MongoDB refuses as the first act of a transaction.
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs[0]?.id
}

async function storePicture(
  payload: Payload,
  req: PayloadRequest,
  { path: file, mimeType }: ReadyPicture,
  { alt }: IntakePictureRef,
  name: string,
): Promise<Id> {
  const data = await readFile(file)
  const { id } = await payload.create({
    collection: 'media',
    req,
    depth: 0,
    overrideAccess: false,
    // Whose it is and who is on it the file does not say: an editor adds it before it is printed.
    data: { ...(alt === undefined ? {} : { alt: { zh: alt.slice(0, ALT_LENGTH) } }), peopleShown: 'none' },
    file: { data, mimetype: mimeType, name, size: data.length },
  })
  return id
}
