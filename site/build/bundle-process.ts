import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { AS_ONE_MODULE, CONTRACT, readInPlace } from './one-module.ts'

/**
 * A process's entry and all that is ours in it as one module, written to `file` unless it is there: its name must tell
 * what it is made from. A compiler beside the process would run each time, this runs once.
 */
export async function bundleProcess(entry: URL, file: string): Promise<void> {
  if (existsSync(file)) return
  const { outputFiles } = await build({
    ...AS_ONE_MODULE,
    entryPoints: [fileURLToPath(entry)],
    jsx: 'automatic',
    plugins: [inPlace],
  })
  // Older ones are of code that is no more.
  await rm(dirname(file), { recursive: true, force: true })
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.${process.pid}.part`, outputFiles[0]?.text ?? '')
  await rename(`${file}.${process.pid}.part`, file)
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
