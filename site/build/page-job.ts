import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PageToWrite } from '../pages/plan.ts'
import { isShared, nameOf } from '../pages/shared-piece.ts'
import type { SharedFrame } from '../parts/page-frame/web.tsx'

/** Eleventy keeps all that it has made until it ends: so many pages each, and memory does not grow with the site. */
const PAGES_A_PART = 250
/** So much a part takes as a rule. */
const ROOM_BYTES = 4_000_000
const SHARED = 'shared.json'
/** Chinese text lies in memory as it is written then: nothing is worked out on the way, here and there. */
const AS_IN_MEMORY = 'utf16le'

/** A page as a line of text, in which what many share is only named, and these pieces. */
export interface PageLine {
  text: string
  shared: object[]
}

/**
 * A page's line: its JSON, and behind a tab its JSON-LD, which is text already. Half of a page's data would else be
 * escaped on the way here and read letter by letter there. Neither has a tab or a line's end in it, as JSON has none.
 */
export function lineOf({ kind, file, props }: PageToWrite): PageLine {
  const { frame } = props
  const { structured = '' } = frame
  const json = JSON.stringify({ kind, file, props: { ...props, frame: { ...frame, structured: undefined } } })
  return { text: `${json}\t${structured}`, shared: [frame.shared, ...Object.values(props).filter(isShared)] }
}

/** The pages that Eleventy is to write, in a folder of parts: a whole site's data fits into nobody's memory twice. */
export interface PageJob {
  /** Files of the pages, in their order. */
  files: string[]
  /** Adds a page by its line. */
  add: (file: string, line: PageLine) => void
  /** Writes what is left; returns the files that hold the parts. */
  close: () => string[]
}

export function openJob(dir: string): PageJob {
  const files: string[] = []
  const parts: string[] = []
  const pieces = new Set<object>()
  // One room for all parts: text that is joined and then turned into bytes takes new memory twice for each.
  let room = Buffer.allocUnsafe(ROOM_BYTES)
  let used = 0
  const flush = () => {
    if (used === 0) return
    const part = join(dir, `${parts.length}.txt`)
    writeFileSync(part, room.subarray(0, used))
    parts.push(part)
    used = 0
  }
  const put = (line: string) => {
    const end = used + 2 * line.length
    if (end > room.length) room = Buffer.concat([room.subarray(0, used)], 2 * end)
    used += room.write(line, used, AS_IN_MEMORY)
  }
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  return {
    files,
    add(file, { text, shared }) {
      files.push(file)
      put(`${file}\t${text}\n`)
      for (const piece of shared) pieces.add(piece)
      if (files.length % PAGES_A_PART === 0) flush()
    },
    close() {
      flush()
      writeFileSync(
        join(dir, SHARED),
        JSON.stringify(Object.fromEntries(Array.from(pieces, (one) => [nameOf(one), { ...one }]))),
      )
      return parts
    },
  }
}

/** What pages of a job share, by its names. */
export type Pieces = Readonly<Record<string, object>>

export const readShared = (parts: readonly string[]): Pieces =>
  parts[0] === undefined ? {} : JSON.parse(readFileSync(join(dirname(parts[0]), SHARED), 'utf8'))

/** The pages of a part by their files: each is read when it is made, and is garbage as soon as it is. */
export function readPart(part: string): Map<string, () => string> {
  const bytes = readFileSync(part)
  const pages = new Map<string, () => string>()
  for (let at = 0; at < bytes.length; ) {
    const tab = bytes.indexOf('\t', at, AS_IN_MEMORY)
    const end = bytes.indexOf('\n', tab, AS_IN_MEMORY)
    pages.set(bytes.toString(AS_IN_MEMORY, at, tab), () => bytes.toString(AS_IN_MEMORY, tab + 2, end))
    at = end + 2
  }
  return pages
}

/** A page as it was planned: with its JSON-LD, and the pieces for their names. */
export function readPage(text: string, pieces: Pieces): PageToWrite {
  const tab = text.indexOf('\t')
  const page = JSON.parse(text.slice(0, tab)) as PageToWrite
  const { frame } = page.props
  if (tab + 1 < text.length) frame.structured = text.slice(tab + 1)
  frame.shared = pieces[String(frame.shared)] as SharedFrame
  for (const [prop, value] of Object.entries(page.props))
    if (typeof value === 'string' && Object.hasOwn(pieces, value)) Object.assign(page.props, { [prop]: pieces[value] })
  return page
}
