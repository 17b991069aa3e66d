import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { hasErrors, ProblemError } from '#contract'
import { createTypst } from '../press/engine/typst.ts'
import { pruneWorkspace } from '../press/prune-workspace.ts'
import { writeWhole } from '../press/sheet-cache.ts'
import { openWorkspace, type Workspace } from '../press/workspace.ts'

const STALE_DAYS = 7
const JPEG_QUALITY = 80

/** Where one kind of document is set: its template, and the pictures it may read. */
export interface DocumentRoom {
  workspace: Workspace
  /** Puts a picture there as JPEG, no larger than asked, and gives the path by which the template reads it. */
  picture: (file: string, largestPx: { width: number; height: number }) => Promise<string>
  /** Sets `<name>.typ` with its data; the same data gives the same bytes. */
  set: (name: string, data: object) => Promise<Buffer>
}

/** Opens a room for a template folder, in the press cache beside the sheets' own. */
export function openDocumentRoom(dataDir: string, name: string, templateDir: string): DocumentRoom {
  const workspace = openWorkspace(join(dataDir, 'press', 'cache', name), templateDir)
  return {
    workspace,
    async picture(file, { width, height }) {
      const { data, info } = await sharp(file)
        .flatten({ background: '#fff' })
        .resize({ width: Math.round(width), height: Math.round(height), fit: 'inside', withoutEnlargement: true })
        .jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' })
        .toBuffer({ resolveWithObject: true })
      const hash = createHash('sha256').update(data).digest('hex').slice(0, 24)
      const path = `/pictures/${hash}-${info.width}.jpg`
      if (!existsSync(join(workspace.dir, path))) writeWhole(join(workspace.dir, path), data)
      return path
    },
    async set(template, data) {
      const typst = createTypst(workspace.dir)
      const { pdf, problems } = typst.renderSheet({ layout: `${workspace.layouts}/${template}.typ`, data, want: 'pdf' })
      await typst.rest()
      pruneWorkspace(workspace, STALE_DAYS)
      if (pdf === null || hasErrors(problems)) throw new ProblemError(problems)
      return Buffer.from(pdf)
    },
  }
}
