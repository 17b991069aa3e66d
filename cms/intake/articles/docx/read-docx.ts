import { XMLSerializer } from '@xmldom/xmldom'
import mammoth from 'mammoth'
import type { Problem } from '#contract'
import type { IntakeFile, Reading } from '../intake.ts'
import { LIMITS } from '../limits.ts'
import { createShelf } from '../pictures.ts'
import { RefusedError } from '../problems.ts'
import type { Zip } from '../zip/read-zip.ts'
import { hiddenStyles } from './hidden-styles.ts'
import { unreadElements } from './left-in-word.ts'
import { createMarks, type Marks } from './marks.ts'
import { numberedStyles } from './numbered-styles.ts'
import { parseXml } from './parse-xml.ts'
import { preparePart } from './prepare-part.ts'
import { isRunning, runningTexts } from './running-texts.ts'
import { toPieces } from './to-pieces.ts'
import type { WordDocument } from './word-model.ts'

/** mammoth's file of a zip: its third kind of input, beside a path and a buffer, which its types do not name. */
interface MammothFile {
  exists: (name: string) => boolean
  read: (name: string, encoding?: string) => Promise<string | Buffer>
}

/**
 * A DOCX. We unfold and check its parts, mammoth reads Word's language in them, and what it made is put in pieces.
 * @throws RefusedError when it is damaged, hostile or too much
 */
export async function readDocx(file: IntakeFile, zip: Zip): Promise<Reading> {
  const marks = createMarks()
  const { parts, numbered, running } = await readParts(zip, marks, file.name)
  const { document, messages } = await readWord({
    exists: (name) => zip.has(name),
    read: async (name, encoding) => (encoding === 'utf-8' ? textOf(parts, name) : await zip.read(name)),
  })
  const shelf = createShelf()
  const { pieces, left } = await toPieces(document, { file: file.name, marks, numbered, shelf })
  return {
    pieces,
    pictures: shelf.pictures,
    left: [...left, ...running, ...unreadElements(messages, file.name)],
    problems: [],
  }
}

interface Parts {
  /** As mammoth is to read them. */
  parts: Map<string, string>
  numbered: Set<string>
  /** What is said of headers and footers. */
  running: Problem[]
}

/** All parts that may hold text or lead to some, checked and prepared, by name. */
async function readParts(zip: Zip, marks: Marks, file: string): Promise<Parts> {
  const documents = new Map<string, Document>()
  for (const name of zip.names)
    if (/^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i.test(name))
      documents.set(name, parseXml(await zip.read(name, LIMITS.textMb)))
  const styles = [...documents].flatMap(([name, one]) => (/styles\.xml$/.test(name) ? [one] : []))
  const hidden = new Set(styles.flatMap((one) => [...hiddenStyles(one)]))
  const numbered = new Set(styles.flatMap((one) => [...numberedStyles(one)]))
  const parts = new Map<string, string>()
  for (const [name, document] of documents) {
    const { localName } = document.documentElement
    const isText = ['document', 'footnotes', 'endnotes'].includes(localName) || isRunning(localName)
    if (isText) preparePart(document, hidden, marks)
    parts.set(name, new XMLSerializer().serializeToString(document))
  }
  return { parts, numbered, running: runningTexts(documents.values(), file) }
}

function textOf(parts: ReadonlyMap<string, string>, name: string): string {
  const text = parts.get(name)
  if (text === undefined) throw new RefusedError('not-docx')
  return text
}

async function readWord(file: MammothFile): Promise<{ document: WordDocument; messages: string[] }> {
  let document: WordDocument | undefined
  const keep = (read: WordDocument): WordDocument => {
    document = read
    // The HTML that mammoth would make of it next is not ours.
    return { ...read, children: [] }
  }
  try {
    const input = { file } as unknown as { buffer: Buffer }
    const { messages } = await mammoth.convertToHtml(input, { transformDocument: keep, includeEmbeddedStyleMap: false })
    if (document) return { document, messages: messages.map(({ message }) => message) }
  } catch (error) {
    if (error instanceof RefusedError) throw error
    // Numbers that lead to no list, relations to no part: mammoth stumbles over what Word would mend.
    throw new RefusedError('xml-broken', { cause: error })
  }
  throw new RefusedError('xml-broken')
}
