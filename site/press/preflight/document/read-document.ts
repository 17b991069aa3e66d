import { PDFInvalidObject, type PDFObject, PDFStream, type PDFDocument as PdfLibDocument } from '@cantoo/pdf-lib'
import type { OutputIntent, PdfDocument } from './document-model.ts'
import { entry, items, nameOf, pairs, toDict, toName, toNumber, toText } from './pdf-values.ts'
import { pageObjects, readPage } from './read-page.ts'
import type { WalkFile } from './scope.ts'
import { filtersOf, unpack, unpackHead } from './unpack-stream.ts'
import { MOST_OPERATORS } from './walk-content.ts'

/** Pages beyond this are counted, not read: a sheet has one. */
const MOST_PAGES = 200

/** Turns an opened file into the plain model that the checks look at. */
export function readDocument(opened: PdfLibDocument, bytes: number, encrypted: boolean): PdfDocument {
  const { context } = opened
  const catalog = context.lookup(context.trailerInfo.Root)
  const scan = scanObjects(opened)
  const layers = readLayers(entry(catalog, 'OCProperties'))
  const file: WalkFile = { fonts: new Map(), off: layers.off, budget: MOST_OPERATORS }
  const found = pageObjects(entry(catalog, 'Pages'))
  return {
    bytes,
    version: newest(context.header.toString(), toName(entry(catalog, 'Version'))),
    encrypted: encrypted || context.trailerInfo.Encrypt !== undefined,
    damaged: scan.damaged,
    hasId: context.trailerInfo.ID !== undefined,
    pageCount: found.length,
    pages: found.slice(0, MOST_PAGES).map((page, i) => readPage(page, i + 1, file)),
    info: Object.fromEntries(
      pairs(context.lookup(context.trailerInfo.Info)).flatMap(([key, value]) => {
        const text = toText(value)
        return text === undefined ? [] : [[key, text]]
      }),
    ),
    xmp: readXmp(entry(catalog, 'Metadata')),
    intents: items(entry(catalog, 'OutputIntents')).map(readIntent),
    filters: scan.filters,
    scripts: scan.scripts,
    actions: scan.actions,
    embeddedFiles: scan.embeddedFiles,
    formFields: items(entry(entry(catalog, 'AcroForm'), 'Fields')).length,
    layers: layers.list,
    tooComplex: file.budget < 0,
  }
}

/** What may hide in any object, used or not: scripts, attached files, actions, compressions. */
function scanObjects({ context }: PdfLibDocument) {
  const filters = new Set<string>()
  const actions = new Set<string>()
  let [damaged, scripts, embeddedFiles] = [0, 0, 0]
  const look = (object: PDFObject, depth: number): void => {
    if (object instanceof PDFInvalidObject) damaged += 1
    if (object instanceof PDFStream) for (const name of filtersOf(object)) filters.add(name)
    const kind = toName(entry(object, 'S'))
    if (kind === 'JavaScript') scripts += 1
    else if (kind !== undefined && FORBIDDEN_ACTIONS.has(kind)) actions.add(kind)
    if (toName(entry(object, 'Type')) === 'EmbeddedFile' || entry(object, 'EF') !== undefined) embeddedFiles += 1
    // Actions are mostly written in place, one or two dictionaries deep.
    const dict = toDict(object)
    if (depth === 0 || dict === undefined) return
    for (const [key, value] of dict.entries()) {
      if (!ACTION_KEYS.has(key)) continue
      const action = context.lookup(value)
      if (action) look(action, depth - 1)
    }
  }
  for (const [, object] of context.enumerateIndirectObjects()) look(object, 3)
  return { filters, actions: [...actions], damaged, scripts, embeddedFiles }
}

const ACTION_KEYS = new Set(
  ['OpenAction', 'AA', 'A', 'JavaScript', 'Names', 'O', 'C', 'WC', 'WS', 'DS', 'WP', 'DP'].map(nameOf),
)
/** PDF/X-4 allows none; these also start something on the printer's machine. */
const FORBIDDEN_ACTIONS = new Set([
  'Launch',
  'SubmitForm',
  'ImportData',
  'ResetForm',
  'Rendition',
  'Movie',
  'Sound',
  'URI',
])

function readLayers(properties: PDFObject | undefined) {
  const settings = entry(properties, 'D')
  const off = new Set<PDFObject>(items(entry(settings, 'OFF')))
  const groups = items(entry(properties, 'OCGs'))
  if (toName(entry(settings, 'BaseState')) === 'OFF') {
    const on = new Set(items(entry(settings, 'ON')))
    for (const group of groups) if (!on.has(group)) off.add(group)
  }
  const list = groups.map((group) => ({ name: toText(entry(group, 'Name')) ?? '', on: !off.has(group) }))
  return { off, list }
}

function readIntent(intent: PDFObject): OutputIntent {
  const profile = entry(intent, 'DestOutputProfile')
  const bytes = unpackHead(profile)
  const head = bytes === null || bytes.length < 128 ? null : Buffer.from(bytes.subarray(0, 128)).toString('latin1')
  return {
    type: toName(entry(intent, 'S')) ?? '',
    condition: toText(entry(intent, 'OutputConditionIdentifier')) ?? '',
    profile:
      profile === undefined
        ? null
        : {
            class: head?.slice(12, 16) ?? '',
            space: head?.slice(16, 20).trim() ?? '',
            components: toNumber(entry(profile, 'N')) ?? 0,
          },
  }
}

function readXmp(metadata: PDFObject | undefined): string | null {
  const bytes = unpack(metadata)
  return bytes === null ? null : Buffer.from(bytes).toString('utf8')
}

function newest(header: string, catalog: string | undefined): string {
  const first = /%PDF-(\d\.\d)/.exec(header)?.[1] ?? '1.0'
  return catalog !== undefined && catalog > first ? catalog : first
}
