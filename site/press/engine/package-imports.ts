import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '#contract'
import { layoutProblem } from './layout-problem.ts'

/** '@preview/cetz:0.3.0' in quotes. */
const PACKAGE = /"(@[a-z][\w-]*\/[^"]*)"/

/**
 * Imports of packages anywhere in a layout's folder. A tool that may use the network would go and fetch them, for half a
 * minute, so they are refused before it sees them. `folder` is the first part of the layout's path in the workspace.
 */
export function packageImports(workspace: string, folder: string): Problem[] {
  const names = readdirSync(join(workspace, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.typ'))
    .flatMap((name) => {
      const lines = readFileSync(join(workspace, folder, name), 'utf8').split('\n')
      return lines.flatMap((text, line) => {
        const found = PACKAGE.exec(text)
        if (!found) return []
        return [layoutProblem(`packages are not used: ${found[1]}`, join(folder, name), { line, column: found.index })]
      })
    })
}
