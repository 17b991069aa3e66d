import { createHash } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashTree, LAYOUTS_DIR } from '../../press/workspace.ts'
import type { SheetsOptions } from '../list-sheets.ts'

/** Raised when the same edition comes to be shown in another way. */
const PROOF_VERSION = 1
export const TEMPLATES = fileURLToPath(new URL('.', import.meta.url))

export interface ProofOptions extends SheetsOptions {
  onProgress?: ((done: number, total: number) => void) | undefined
  /** Another set of layouts, for tests. */
  layoutsDir?: string | undefined
}
export interface FinishedProof {
  path: string
  bytes: number
  /** Changes with the bytes. */
  mark: string
}

/** The proof of an edition as it stands in the snapshot that is there now; null before it was made. */
export async function findProof({ dataDir, edition, layoutsDir }: ProofOptions): Promise<FinishedProof | null> {
  const snapshotDir = join(dataDir, 'snapshots', 'current')
  if (!existsSync(snapshotDir)) return null
  const mark = proofMark(snapshotDir, layoutsDir)
  const path = proofPath(dataDir, edition, mark)
  const found = await stat(path).catch(() => null) // not made yet
  return found && { path, bytes: found.size, mark }
}

/** A snapshot's folder is named by the hash of all that is in it. */
export function proofMark(snapshotDir: string, layoutsDir = LAYOUTS_DIR): string {
  const said = [PROOF_VERSION, basename(realpathSync(snapshotDir)), hashTree(layoutsDir), hashTree(TEMPLATES)]
  return createHash('sha256').update(said.join()).digest('hex').slice(0, 16)
}

/** Where a proof lies. */
export function proofPath(dataDir: string, edition: string, mark: string): string {
  return join(dataDir, 'packages', edition, `样稿_${edition}_${mark}.pdf`)
}
