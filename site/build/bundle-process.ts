import { existsSync } from 'node:fs'
import { mkdir, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { AS_ONE_MODULE, CONTRACT, readInPlace } from './one-module.ts'
import { writeWhole } from './place.ts'

/**
 * A process's entry and all that is ours in it as one module, found again by its name, which must tell what it is made
 * from: a compiler beside the process would run each time, this runs once.
 * @param dirs where it may lie; the first one that can be written to
 */
export async function bundleProcess(entry: URL, name: string, dirs: readonly string[]): Promise<string> {
  const files = dirs.map((dir) => join(dir, name, 'process.mjs'))
  const found = files.find((file) => existsSync(file))
  if (found) {
    await utimes(dirname(found), new Date(), new Date()).catch(() => undefined) // may not be ours
    return found
  }
  const { outputFiles } = await build({
    ...AS_ONE_MODULE,
    entryPoints: [fileURLToPath(entry)],
    jsx: 'automatic',
    plugins: [inPlace],
  })
  let failed: unknown
  for (const file of files)
    try {
      await mkdir(dirname(file), { recursive: true })
      await writeWhole(file, outputFiles[0]?.text ?? '')
      return file
    } catch (error) {
      failed = error // an installation that may not be written to
    }
  throw failed
}

/** What modules say of their own address stays true, and packages are found from where the module lies. */
const inPlace: Plugin = {
  name: 'in-place',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      return { contents: await readInPlace(path), loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
    onResolve({ filter: /^#contract$/ }, () => ({ path: CONTRACT }))
    onResolve({ filter: /^[^./#]/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || path.startsWith('node:')) return
      return { path: import.meta.resolve(path), external: true }
    })
  },
}
