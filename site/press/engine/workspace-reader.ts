import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What a tool without a file system of its own asks of ours. Paths begin at the workspace: '/pictures/a.jpg'. */
export interface WorkspaceReader {
  changedAt: (path: string) => Date
  isFile: (path: string) => boolean
  realPath: (path: string) => string
  readAll: (path: string) => Uint8Array
}

/** Files of one folder and of nothing outside it, whatever a path or a link says. */
export function workspaceReader(workspace: string): WorkspaceReader {
  const root = realpathSync(workspace)
  const inside = (path: string): string => {
    const file = realpathSync(join(root, path))
    if (!file.startsWith(root + sep)) throw new Error(`${path} lies outside the workspace`)
    return file
  }
  return {
    changedAt: (path) => statSync(inside(path)).mtime,
    isFile: (path) => {
      try {
        return statSync(inside(path)).isFile()
      } catch {
        return false // not there, or outside: for the tool there is no such file
      }
    },
    realPath: (path) => path,
    readAll: (path) => readFileSync(inside(path)),
  }
}
