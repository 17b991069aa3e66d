import { statSync } from 'node:fs'
import { engineVersion } from './engine/create-engine.ts'
import type { EngineName } from './engine/render-sheet.ts'
import { FACES } from './fonts/faces.ts'
import { INTENT_PROFILE } from './pictures/profiles.ts'
import { hashOf } from './sheet-cache.ts'
import type { Workspace } from './workspace.ts'

/** Raised when finish or preflight change what comes out of the same inputs. */
const PRESS_VERSION = 4

/** Hash over the tools: layouts, faces, profile, engine. A sheet's key begins with it. */
export function pressHash(workspace: Pick<Workspace, 'layoutsHash'>, engine: EngineName): string {
  const faces = FACES.map((face) => [face.name, statSync(face.file).size])
  return hashOf(PRESS_VERSION, workspace.layoutsHash, faces, statSync(INTENT_PROFILE).size, engineVersion(engine))
}
