import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Eleventy keeps all that it has made until it ends: so many pages each, and memory does not grow with the site. */
const PAGES_A_PART = 250

/** The pages that Eleventy is to write, in a folder of parts: a whole site's data fits into nobody's memory twice. */
export interface PageJob {
  /** Files of the pages, in their order. */
  files: string[]
  /** Adds a page as a line of JSON. */
  add: (file: string, line: string) => void
  /** Writes what is left; returns the files that hold the parts. */
  close: () => string[]
}

export function openJob(dir: string): PageJob {
  const files: string[] = []
  const parts: string[] = []
  let lines: string[] = []
  const flush = () => {
    if (lines.length === 0) return
    const part = join(dir, `${parts.length}.json`)
    writeFileSync(part, `[${lines.join(',\n')}]`)
    parts.push(part)
    lines = []
  }
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  return {
    files,
    add(file, line) {
      files.push(file)
      lines.push(line)
      if (lines.length === PAGES_A_PART) flush()
    },
    close() {
      flush()
      return parts
    },
  }
}
