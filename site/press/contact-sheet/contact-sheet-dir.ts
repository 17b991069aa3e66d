import { join } from 'node:path'
import { hashTree, LAYOUTS_DIR } from '../workspace.ts'

/** Where the contact sheet of the layouts as they are now belongs; another place as soon as one of them changes. */
export function contactSheetDir(dataDir: string): string {
  return join(dataDir, 'press', 'contact-sheet', hashTree(LAYOUTS_DIR))
}
