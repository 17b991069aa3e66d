import { watch } from 'node:fs'

/** An editor writes a file in several strokes. */
const QUIET_MS = 200

/** Calls back once after each burst of changes below a folder; the returned function ends it. */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(onChange, QUIET_MS)
  })
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}
