import { readdir, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Deletes every file under the folder that is not among those kept, and folders left empty. Returns how many files went. */
export async function tidyFolder(dir: string, kept: ReadonlySet<string>): Promise<number> {
  return (await tidy(dir, '', kept)).gone
}

async function tidy(top: string, folder: string, kept: ReadonlySet<string>): Promise<{ gone: number; left: number }> {
  const entries = await readdir(join(top, folder), { withFileTypes: true })
  let [gone, left] = [0, 0]
  await Promise.all(
    entries.map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (!entry.isDirectory()) {
        if (kept.has(path)) left += 1
        else {
          await rm(join(top, path))
          gone += 1
        }
        return
      }
      // A code's folder holds its page and nothing else; there are thousands, and opening each takes half a second.
      if (folder === 'q' && kept.has(`${path}/index.html`)) {
        left += 1
        return
      }
      const inside = await tidy(top, path, kept)
      gone += inside.gone
      if (inside.left > 0) left += 1
      else await rmdir(join(top, path))
    }),
  )
  return { gone, left }
}
