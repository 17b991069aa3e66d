import { readFile } from 'node:fs/promises'
import type { PageToWrite } from '../pages/plan.ts'
import { writePages } from './site.config.ts'

/** A process of its own for Eleventy: it keeps state for its process's life, and the server must not wait for it. */
async function main(parts: string[], outDir: string): Promise<void> {
  const written: string[] = []
  for (const part of parts) {
    const pages = JSON.parse(await readFile(part, 'utf8')) as PageToWrite[]
    written.push(...(await writePages(pages, outDir)))
  }
  // The letter is long: who hangs up before it is through has said nothing.
  process.send?.({ written }, () => process.disconnect?.())
}

process.once('message', ({ parts, outDir }: { parts: string[]; outDir: string }) => {
  main(parts, outDir).catch((error) => {
    throw error
  })
})
