import { renderPage } from '../pages/render.tsx'
import { inlineFiles } from './inline-files.ts'
import { readPage, readPart, readShared } from './page-job.ts'
import { type WrittenPages, writePages } from './site.config.ts'

/** A process of its own for Eleventy: it keeps state for its process's life, and the server must not wait for it. */
async function main(parts: string[], outDir: string): Promise<void> {
  const written: WrittenPages = { made: [], changed: 0 }
  const pieces = readShared(parts)
  const inline = inlineFiles(outDir)
  for (const part of parts) {
    const pages = readPart(part)
    const htmlOf = (file: string) => {
      const line = pages.get(file)
      if (line === undefined) throw new Error(`not planned: ${file}`)
      return renderPage(readPage(line(), pieces), inline)
    }
    const { made, changed } = await writePages({ files: Array.from(pages.keys()), htmlOf, outDir })
    written.made.push(...made)
    written.changed += changed
  }
  // The letter is long: who hangs up before it is through has said nothing.
  process.send?.(written, () => process.disconnect?.())
}

/** What Eleventy loads and compiles when it is first used, it does while the site's pages are still being looked at. */
const warm = writePages({ files: [], htmlOf: () => '', outDir: process.cwd() })
// Told when there is something to write.
warm.catch(() => undefined)

// Nobody is there any more who asked: the next build may be at work in the same folder.
process.once('disconnect', () => process.exit())
process.once('message', ({ parts, outDir }: { parts: string[]; outDir: string }) => {
  warm
    .then(() => main(parts, outDir))
    .catch((error) => {
      throw error
    })
})
