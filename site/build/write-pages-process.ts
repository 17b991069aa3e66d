import { readFile } from 'node:fs/promises'
import type { PlannedPage } from '../pages/plan.ts'
import { writePages } from './site.config.ts'

/** A process of its own for Eleventy: it keeps state for its process's life, and the server must not wait for it. */
async function main(jobFile: string): Promise<void> {
  const job = JSON.parse(await readFile(jobFile, 'utf8')) as { outDir: string; pages: PlannedPage[] }
  const written = await writePages(job.pages, job.outDir)
  process.send?.({ written })
  process.disconnect?.()
}

process.once('message', ({ jobFile }: { jobFile: string }) => {
  main(jobFile).catch((error) => {
    throw error
  })
})
