import { fork } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { PlannedPage } from '../pages/plan.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CHILD = fileURLToPath(new URL('./write-pages-process.ts', import.meta.url))

/** Has Eleventy write the pages in a process of its own; `jobFile` is the letter to it. Returns the files written. */
export async function runEleventy(pages: PlannedPage[], outDir: string, jobFile: string): Promise<string[]> {
  await writeFile(jobFile, JSON.stringify({ outDir, pages }))
  try {
    return await inChild(jobFile)
  } finally {
    await rm(jobFile, { force: true })
  }
}

function inChild(jobFile: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = fork(CHILD, [jobFile], {
      cwd: ROOT,
      // React's development build renders six times slower.
      env: { ...process.env, NODE_ENV: 'production' },
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    let said = ''
    let written: string[] | null = null
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.on('message', (message: { written: string[] }) => {
      written = message.written
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0 && written) resolve(written)
      else reject(new Error(`Eleventy ended with ${code ?? signal}:\n${said}`))
    })
  })
}
