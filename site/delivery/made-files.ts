import { createHash } from 'node:crypto'
import type { ListedSheet } from './list-sheets.ts'

/** A small file that is made for one package. */
export interface MadeFile {
  name: string
  bytes: Buffer
}

/** With a byte order mark: Windows' own editor would take UTF-8 for something else. */
export function textFile(name: string, text: string): MadeFile {
  return { name, bytes: Buffer.from(`\ufeff${text}`, 'utf8') }
}

/** Checksums of all that is in a package but themselves, as sha256sum reads them. */
export function sumsFile(sheets: readonly ListedSheet[], made: readonly MadeFile[]): MadeFile {
  const lines = [
    ...made.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`),
    ...sheets.map((s) => `${s.sha256}  sheets/${s.file}\n`),
  ]
  return { name: 'SHA256SUMS', bytes: Buffer.from(lines.join(''), 'utf8') }
}
