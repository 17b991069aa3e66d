import { spawn } from 'node:child_process'

/** Clears a folder by a process that nobody waits for; with `KEEP_TEST_FILES=1` leaves it, for whoever wants to see what a test saw. */
export function clearFolder(dir: string): void {
  if (process.env.KEEP_TEST_FILES) return
  const clear = `require('node:fs').rmSync(${JSON.stringify(dir)}, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })`
  spawn(process.execPath, ['-e', clear], { detached: true, stdio: 'ignore' }).unref()
}
