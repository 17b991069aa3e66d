import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PageToWrite } from '../pages/plan.ts'
import type { SharedFrame } from '../parts/page-frame/web.tsx'

/** Eleventy keeps all that it has made until it ends: so many pages each, and memory does not grow with the site. */
const PAGES_A_PART = 250
const FRAMES = 'frames.json'

/** A page in JSON, in which the frame that many share is only named, and that frame. */
export interface PageLine {
  json: string
  shared: SharedFrame
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
  const frames = new Map<string, SharedFrame>()
  const seen = new Set<SharedFrame>()
  let lines: string[] = []
  const flush = () => {
    if (lines.length === 0) return
    const part = join(dir, `${parts.length}.json`)
    writeFileSync(part, lines.join('\n'))
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
      if (!seen.has(shared)) frames.set(JSON.parse(JSON.stringify(shared)) as string, { ...shared })
      seen.add(shared)
      if (lines.length === PAGES_A_PART) flush()
    },
    close() {
      flush()
      writeFileSync(join(dir, FRAMES), JSON.stringify(Object.fromEntries(frames)))
      return parts
    },
  }
}

/** The frames that pages of a job name. */
export type Frames = Readonly<Record<string, SharedFrame>>

export const readFrames = (parts: readonly string[]): Frames =>
  parts[0] === undefined ? {} : JSON.parse(readFileSync(join(dirname(parts[0]), FRAMES), 'utf8'))

/** The pages of a part by their files, as they stand there: each is read when it is made, and is garbage as soon as it is. */
export function readPart(part: string): Map<string, string> {
  const lines = readFileSync(part, 'utf8').split('\n')
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), line.slice(tab + 1)]
    }),
  )
}

/** A page with its whole frame. */
export function readPage(json: string, frames: Frames): PageToWrite {
  const page = JSON.parse(json) as PageToWrite
  const frame = frames[String(page.props.frame.shared)]
  if (frame) page.props.frame.shared = frame
  return page
}
