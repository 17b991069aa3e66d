import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clearFolder } from './clear-folder.ts'

/** A run's temporary folders lie in one of its own, which goes with it. */
export default function ownTempFolder(): () => void {
  const dir = mkdtempSync(join(tmpdir(), 'galleries-'))
  process.env.TMPDIR = dir
  return () => clearFolder(dir)
}
