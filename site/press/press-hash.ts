import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { FACES } from './fonts/faces.ts'
import { INTENT_PROFILE } from './pictures/profiles.ts'
import { hashOf } from './sheet-cache.ts'
import type { Workspace } from './workspace.ts'

/** Raised when finish or preflight change what comes out of the same inputs. */
const PRESS_VERSION = 3

/** Hash over the tools: layouts, faces, profile, engine. A sheet's key begins with it. */
export function pressHash(workspace: Pick<Workspace, 'layoutsHash'>): string {
  const faces = FACES.map((face) => [face.name, statSync(face.file).size])
  const engine = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler/package.json')
  const { version } = JSON.parse(readFileSync(engine, 'utf8')) as { version: string }
  return hashOf(PRESS_VERSION, workspace.layoutsHash, faces, statSync(INTENT_PROFILE).size, version)
}
