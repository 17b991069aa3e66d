import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { clearFolder } from './clear-folder.ts'

// Each file's temporary folders go when it has ended: all of a run's together are three gigabytes, and more than a small
// disk has beside them. Registered first, this hook runs after the file's own.
const dir = mkdtempSync(join(tmpdir(), 'file-'))
process.env.TMPDIR = dir
afterAll(() => clearFolder(dir))
