import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Past } from '../pages/gallery/past.ts'
import type { PanelArticle } from '../pages/panel/props.ts'
import type { Where } from '../pages/panel/where.ts'
import type { PageToWrite } from '../pages/plan.ts'
import { isShared, nameOf } from '../pages/shared-piece.ts'
import type { SharedFrame } from '../parts/page-frame/web.tsx'

/** Eleventy keeps all that it has made until it ends: so many pages each, and memory does not grow with the site. */
const PAGES_A_PART = 250
const SHARED = 'shared.json'
/** Chinese text lies in memory as it is written then: nothing is worked out on the way, here and there. */
const AS_IN_MEMORY = 'utf16le'

/** A page in JSON, in which what many share is only named, and these pieces. */
export interface PageLine {
  json: string
  shared: object[]
}

/** The pages that Eleventy is to write, in a folder of parts: a whole site's data fits into nobody's memory twice. */
export interface PageJob {
  /** Files of the pages, in their order. */
  files: string[]
  /** Adds a page as a line of JSON. */
  add: (file: string, line: PageLine) => void
  /** Writes what is left; returns the files that hold the parts. */
  close: () => string[]
}

export function openJob(dir: string): PageJob {
  const files: string[] = []
  const parts: string[] = []
  const pieces = new Set<object>()
  let lines: string[] = []
  const flush = () => {
    if (lines.length === 0) return
    const part = join(dir, `${parts.length}.json`)
    writeFileSync(part, lines.join('\n'), AS_IN_MEMORY)
    parts.push(part)
    lines = []
  }
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  return {
    files,
    add(file, { json, shared }) {
      files.push(file)
      lines.push(`${file}\t${json}`)
      for (const piece of shared) pieces.add(piece)
      if (lines.length === PAGES_A_PART) flush()
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

/** The pages of a part by their files, as they stand there: each is read when it is made, and is garbage as soon as it is. */
export function readPart(part: string): Map<string, string> {
  const lines = readFileSync(part, AS_IN_MEMORY).split('\n')
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), line.slice(tab + 1)]
    }),
  )
}

/** A page as it was planned: with the pieces for their names. */
export function readPage(json: string, pieces: Pieces): PageToWrite {
  const page = JSON.parse(json) as PageToWrite
  const { props } = page
  props.frame.shared = pieces[String(props.frame.shared)] as SharedFrame
  if ('where' in props) props.where = pieces[String(props.where)] as Where
  if ('past' in props) props.past = pieces[String(props.past)] as Past
  if ('article' in props && typeof props.article === 'string') props.article = pieces[props.article] as PanelArticle
  return page
}

/** What is named in the JSON of a page. */
export const sharedOf = (props: PageToWrite['props']): object[] => [
  props.frame.shared,
  ...('where' in props ? [props.where] : []),
  ...('past' in props ? [props.past] : []),
  ...('article' in props && isShared(props.article) ? [props.article] : []),
]
