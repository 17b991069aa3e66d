import { renewSounds } from './count-sounds.ts'
import type { PageRecord, SearchDocument } from './document.ts'
import { type BlockSize, READING_BLOCKS, TEXT_BLOCKS } from './gram-blocks.ts'
import type { TextChange } from './gram-changes.ts'
import { readFacets } from './open-index.ts'
import { isPart, longPieces, type PageTexts, piecesOf, recordOf, textsOf } from './page-record.ts'
import { renewTable } from './renew-table.ts'
import { byAge, type PageFacets, writeFacets } from './write-facets.ts'

/** What has to be known of an index to renew it; pages stand by their ids. */
export interface IndexBefore {
  pages: readonly IndexedPage[]
  read: (name: string) => Uint8Array
}
interface IndexedPage {
  path: string
  /** Files of its long pieces (longPieces). */
  long: readonly string[]
}

/** A page now; of one that is as it was only its place before is known. */
export type PageNow = PageFacets & ({ before: number } | { document: SearchDocument; before: number | null })

/** How an index becomes the one of the pages now. */
export interface IndexRenewal {
  pages: (PageFacets & IndexedPage)[]
  /** For each page the id its record had, null for one that had none; null when all records lie where they lay. */
  records: (number | null)[] | null
  /** Files that are written, or deleted (null), once records lie where they belong. */
  files: Map<string, string | Uint8Array | null>
}

/**
 * What a whole new index of the pages would differ in from the one before. A page that changed keeps its id when its
 * day, kind and address are the same; `before` of one for which they are not is to be null.
 */
export function renewIndex(index: IndexBefore, pagesNow: readonly PageNow[]): IndexRenewal {
  const now = [...pagesNow].sort(byAge)
  const read = openRecords(index)
  const count = { before: index.pages.length, now: now.length }
  const placeNow = new Map(now.flatMap(({ before }, id) => (before === null ? [] : [[before, id] as const])))
  const isSame = count.before === count.now && now.every(({ before }, id) => before === id)
  const goneFrom = 2 * count.now
  const gone = index.pages.flatMap((_, id) => (placeNow.has(id) ? [] : [id]))
  const idOfGone = new Map(gone.map((id, at) => [id, goneFrom + 2 * at]))
  const moved = Int32Array.from({ length: 2 * count.before }, (_, id) => {
    const page = id % count.before
    const isTitle = id >= count.before
    const place = placeNow.get(page)
    if (place !== undefined) return isTitle ? count.now + place : place
    return (idOfGone.get(page) ?? 0) + (isTitle ? 1 : 0)
  })
  const changed = now.flatMap((page, id) => ('document' in page ? [{ id, page }] : []))
  const texts = new Map(changed.map(({ id, page }) => [id, textsOf(page.document)]))
  const textsNow = (id: number) => {
    const before = now[id]?.before
    const own = texts.get(id) ?? (typeof before === 'number' ? read.texts(before) : undefined)
    if (!own) throw new Error(`the search index has no page ${id}`)
    return own
  }
  const changes = (of: (texts: PageTexts) => readonly string[], idNow: number, idGone: number): TextChange[] => [
    ...changed.map(({ id, page: { before } }) => ({
      id: idNow + id,
      before: before === null ? [] : of(read.texts(before)),
      after: of(textsNow(id)),
    })),
    ...gone.map((id) => ({ id: (idOfGone.get(id) ?? 0) + idGone, before: of(read.texts(id)), after: [] })),
  ]
  const files = new Map<string, string | Uint8Array | null>()
  type TextsOf = (id: number) => readonly string[]
  const table = (folder: string, size: BlockSize, own: TextChange[], textsOfId: TextsOf) => {
    const readIn = (name: string) => index.read(`${folder}/${name}`)
    const renewal = { size, read: readIn, moved: isSame ? null : moved, changes: own, textsOf: textsOfId }
    for (const { name, content } of renewTable(renewal)) files.set(`${folder}/${name}`, content)
  }
  const changedTexts = [...changes(({ text }) => [text], 0, 0), ...changes(({ title }) => [title], count.now, 1)]
  table('text', TEXT_BLOCKS, changedTexts, (id) => [
    id < count.now ? textsNow(id).text : textsNow(id - count.now).title,
  ])
  const sounds = renewSounds(index.read, changedTexts, readFacets(index.read('facets.bin')).pairs)
  for (const [name, content] of sounds.files) files.set(name, content)
  table(
    'pinyin',
    READING_BLOCKS,
    changes(({ readings }) => readings, 0, 0),
    (id) => textsNow(id).readings,
  )
  const pages = now.map((page) => ({
    path: page.path,
    kind: page.kind,
    date: page.date,
    filters: page.filters,
    long: 'document' in page ? Array.from(longPieces(page.document).keys()) : (index.pages[page.before]?.long ?? []),
  }))
  files.set('facets.bin', writeFacets(pages, sounds.pairs))
  renewRecords(index, read, now, pages, files)
  return { pages, records: isSame ? null : now.map(({ before }) => before), files }
}

/** Records of changed pages, and of those with a piece that got a file of its own or lost it. */
function renewRecords(
  index: IndexBefore,
  read: ReturnType<typeof openRecords>,
  now: readonly PageNow[],
  pages: readonly IndexedPage[],
  files: Map<string, string | Uint8Array | null>,
): void {
  const sharedBefore = sharedIn(index.pages)
  const shared = sharedIn(pages)
  const turned = new Set([
    ...Array.from(sharedBefore).filter((file) => !shared.has(file)),
    ...Array.from(shared).filter((file) => !sharedBefore.has(file)),
  ])
  for (const [id, page] of now.entries()) {
    const isTurned = pages[id]?.long.some((file) => turned.has(file))
    if (!('document' in page) && !isTurned) continue
    const document = 'document' in page ? page.document : read.document(page.before)
    files.set(`pages/${id}.json`, JSON.stringify(recordOf(document, (file) => shared.has(file))))
    if (isTurned) for (const [file, piece] of longPieces(document)) if (turned.has(file)) files.set(file, piece)
  }
  for (const file of turned) if (!shared.has(file)) files.set(file, null)
}

/** Files of long pieces that more than one page has, and of what goes on from cut ones. */
function sharedIn(pages: readonly IndexedPage[]): Set<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { long } of pages)
    for (const file of long) {
      if (seen.has(file) || isPart(file)) shared.add(file)
      seen.add(file)
    }
  return shared
}

/** The pages as they are told by the index before. */
function openRecords({ pages, read }: IndexBefore) {
  const utf8 = new TextDecoder()
  const known = new Map<number, PageTexts>()
  const record = (id: number): PageRecord => {
    const own = JSON.parse(utf8.decode(read(`pages/${id}.json`))) as PageRecord
    if (own.path !== pages[id]?.path) throw new Error(`the search index has another page in the place of ${own.path}`)
    return own
  }
  const whole = (own: PageRecord) => ({
    ...own,
    pieces: piecesOf(own, (file) => utf8.decode(read(file))),
  })
  return {
    document: (id: number) => whole(record(id)),
    texts(id: number): PageTexts {
      const own = known.get(id) ?? textsOfRecord(whole(record(id)))
      known.set(id, own)
      return own
    },
  }
}

const textsOfRecord = ({ title, pieces, pinyin }: PageRecord & { pieces: string[] }) =>
  textsOf({ title, pieces }, pinyin ?? null)
