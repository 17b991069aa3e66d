import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

/** As an expression, not as a text about it. */
const OWN_ADDRESS = /(?<!['"`])\bimport\.meta\.url\b/g
const CONTRACT = fileURLToPath(new URL('../../cms/contract/index.ts', import.meta.url))

/**
 * A process's entry and all that is ours in it as one module, written to `file` unless it is there: its name must tell
 * what it is made from. A compiler beside the process would run each time, this runs once.
 */
export async function bundleProcess(entry: URL, file: string): Promise<void> {
  if (existsSync(file)) return
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'silent',
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
      const source = await readFile(path, 'utf8')
      const contents = source.replace(OWN_ADDRESS, JSON.stringify(pathToFileURL(path).href))
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
    onResolve({ filter: /^#contract$/ }, () => ({ path: CONTRACT }))
    onResolve({ filter: /^[^./#]/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || path.startsWith('node:')) return
      return { path: import.meta.resolve(path), external: true }
    })
  },
}
