import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A run's temporary folders lie in one of its own, which goes with it: three gigabytes. `KEEP_TEST_FILES=1` leaves it, for
 * whoever wants to see what a test saw. It is cleared by a process that the run does not wait for.
 */
export default function ownTempFolder(): () => void {
  const dir = mkdtempSync(join(tmpdir(), 'galleries-'))
  process.env.TMPDIR = dir
  return () => {
    if (process.env.KEEP_TEST_FILES) return
    const clear = `require('node:fs').rmSync(${JSON.stringify(dir)}, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })`
    spawn(process.execPath, ['-e', clear], { detached: true, stdio: 'ignore' }).unref()
  }
}
