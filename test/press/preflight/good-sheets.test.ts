import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFStreamWriter,
  PDFWriter,
} from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { FormatIdSchema, profileFor } from '../../../cms/contract/index.ts'
import { readSnapshot } from '../../../site/data/read-snapshot.ts'
import { readManifest } from '../../../site/press/manifest.ts'
import type { PreflightOrder } from '../../../site/press/preflight/checks/finding.ts'
import { preflightFile } from '../../../site/press/preflight/preflight-file.ts'
import {
  BUILT_IN_PROFILES,
  type PreflightProfile,
  toPreflightProfile,
} from '../../../site/press/preflight/preflight-profile.ts'
import { pressPosters } from '../../../site/press/press-posters.ts'
import { ADDRESS, type Conformance, goodPdf, TRIM } from '../../support/good-pdf.ts'
import { openTestPress } from '../../support/press.ts'
import { HARMLESS, type HarmlessChange } from './harmless-changes.ts'

const WANTED = 200
let checked = 0

const profile = (id: string): PreflightProfile => {
  const found = BUILT_IN_PROFILES.find((one) => one.id === id)
  if (!found) throw new Error(`no profile ${id}`)
  return found
}

async function expectGood(bytes: Uint8Array, order: Omit<PreflightOrder, 'at'>, name: string): Promise<void> {
  const { findings } = await preflightFile(bytes, { at: name, ...order })
  expect(findings.map((one) => `${name}: ${one.code} ${one.en}`)).toEqual([])
  checked += 1
}

const KINDS: [Conformance, string][] = [
  ['PDF/X-4', 'offset-x4'],
  ['PDF/X-1a', 'offset-x1a'],
  ['none', 'inkjet'],
  ['none', 'inkjet-rgb'],
]

for (const [conformance, id] of KINDS) {
  test(`what other programs do without harm raises no alarm: ${id}`, async () => {
    const allowed = HARMLESS.filter((one) => !(one.modern && conformance === 'PDF/X-1a'))
    const order = { profile: profile(id), trimMm: TRIM, distanceM: 0.6 }
    await expectGood(await goodPdf(conformance), { ...order, address: ADDRESS }, 'untouched')
    for (const one of allowed) await expectGood(await goodPdf(conformance, one.change), order, one.name)
    for (const pair of pairsOf(allowed)) {
      const both = pair.map((one) => one.name).join(' and ')
      const bytes = await goodPdf(conformance, async (draft) => {
        for (const { change } of pair) await change(draft)
      })
      await expectGood(bytes, order, both)
    }
  })
}

/** Each change with the next but two, so that every one meets others. Those that rewrite the content come last. */
function pairsOf(changes: readonly HarmlessChange[]): HarmlessChange[][] {
  const rewrites = ['content in many pieces', 'all content in a form', 'a page whose corner is not at zero']
  const plain = changes.filter((one) => !rewrites.includes(one.name))
  const last = changes.filter((one) => rewrites.includes(one.name))
  return plain.flatMap((one, i) => {
    const other = plain[(i + 3) % plain.length]
    const end = last[i % last.length]
    // Two pictures under one name would be one.
    return other && end && !(/picture|line art/.test(one.name) && /picture|line art/.test(other.name))
      ? [[one, other, end]]
      : []
  })
}

test('sheets of the press raise no alarm, as they are and as other programs save them', async () => {
  const press = await openTestPress()
  const { outDir, problems } = await pressPosters(press.options)
  expect(problems.filter((one) => one.level === 'error')).toEqual([])
  const { printShops } = readSnapshot(press.snapshotDir).snapshot
  const sheets = readManifest(outDir)?.sheets ?? []
  expect(sheets.length).toBeGreaterThanOrEqual(15)
  for (const { file, shop: id, format, widthMm, heightMm, codeUrl } of sheets) {
    const bytes = readFileSync(join(outDir, file))
    const shop = printShops.find((one) => one.id === id)
    if (!shop) throw new Error(`no shop ${id}`)
    const order = {
      profile: toPreflightProfile(shop, profileFor(shop, FormatIdSchema.parse(format))),
      trimMm: { widthMm, heightMm },
      address: codeUrl,
    }
    for (const [name, save] of Object.entries(SAVES)) {
      const { findings } = await preflightFile(await save(bytes), { at: `${file} ${name}`, ...order })
      // The test's photograph is small: the press warns of it too.
      const others = findings.filter((one) => !(one.code === 'picture/too-coarse' && one.level === 'warning'))
      expect(others.map((one) => `${one.at}: ${one.code} ${one.en}`)).toEqual([])
      checked += 1
    }
  }
})

const SAVES: Record<string, (bytes: Uint8Array) => Promise<Uint8Array>> = {
  untouched: async (bytes) => bytes,
  'with object streams': (bytes) => rewritten(bytes, () => undefined, true),
  'with attributes inherited': (bytes) =>
    rewritten(bytes, ({ page, pages }) => {
      for (const name of ['MediaBox', 'Resources'].map((key) => PDFName.of(key))) {
        const value = page.get(name)
        if (value) pages.set(name, value)
        page.delete(name)
      }
    }),
  'with its content unpacked': (bytes) =>
    rewritten(bytes, ({ page, document }) => {
      const streams = page.lookup(PDFName.of('Contents'))
      const list = streams instanceof PDFArray ? streams.asArray() : [page.get(PDFName.of('Contents'))]
      const parts = list.map((ref) => document.context.lookup(ref))
      const again = parts.map((one) => (one instanceof PDFRawStream ? document.context.register(one) : null))
      page.set(PDFName.of('Contents'), document.context.obj(again))
    }),
}

interface Opened {
  document: PDFDocument
  page: PDFDict
  pages: PDFDict
}

async function rewritten(bytes: Uint8Array, change: (opened: Opened) => unknown, packed = false): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const page = document.getPage(0).node
  const pages = page.lookup(PDFName.of('Parent'), PDFDict)
  change({ document, page, pages })
  const writer = packed ? PDFStreamWriter : PDFWriter
  return writer.forContext(document.context, Number.POSITIVE_INFINITY).serializeToBuffer()
}

test('two hundred good sheets raised no alarm', () => {
  process.stdout.write(`preflight: ${checked} good sheets, no alarm\n`)
  expect(checked).toBeGreaterThanOrEqual(WANTED)
})
