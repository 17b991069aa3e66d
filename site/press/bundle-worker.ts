import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'
import { AS_ONE_MODULE, CONTRACT, readInPlace } from '../build/one-module.ts'

/** Taken into the bundle: eighty small modules. The others have native or WASM parts and lie where they were installed. */
const TAKEN_IN = new Set(['zod'])
/** Four hundred modules, which the package also brings as one file. */
const ONE_FILE: Record<string, string> = { '@cantoo/pdf-lib': 'dist/pdf-lib.esm.min.js' }
const IN_PACKAGE = /[\\/]node_modules[\\/]/

/**
 * A worker thread's entry and all it imports as one module, to be given to `new Worker`: nothing is written, so nothing
 * can be stale. On tsx a thread waits for 90 small files and their compiler:
 * 1.9 s, of CPU 3.2; so it is 0.5 s after 0.25 s once for all threads (measured, Node 20).
 */
export function bundleWorker(entry: URL): Promise<URL> {
  const made = bundles.get(entry.href) ?? bundle(entry)
  bundles.set(entry.href, made)
  return made
}

/** Once a process: none outlives a change of its own sources, a rebuild is a process of its own. */
const bundles = new Map<string, Promise<URL>>()

async function bundle(entry: URL): Promise<URL> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    ...AS_ONE_MODULE,
    entryPoints: [fileURLToPath(entry)],
    plugins: [inPlace],
  })
  const [{ text } = { text: '' }] = outputFiles
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`)
}

/** Keeps what files and packages say of themselves true inside one module that lies nowhere. */
const inPlace: Plugin = {
  name: 'in-place',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      return { contents: await readInPlace(path), loader: 'ts' }
    })
    onResolve({ filter: /^#contract$/ }, () => ({ path: CONTRACT, sideEffects: false }))
    onResolve({ filter: /^\..*\.ts$/ }, ({ path, importer }) => {
      // No module of ours does anything but export, the entry aside: what a worker does not use is left out.
      return { path: fileURLToPath(new URL(path, pathToFileURL(importer))), sideEffects: false }
    })
    onResolve({ filter: /^[^.#]/ }, ({ path, importer, kind }) => {
      const taken = TAKEN_IN.has(path) || IN_PACKAGE.test(importer)
      if (kind === 'entry-point' || taken || path.startsWith('node:')) return
      return { path: addressOf(path), external: true }
    })
  },
}

function addressOf(name: string): string {
  const whole = ONE_FILE[name]
  const entry = import.meta.resolve(name)
  if (whole === undefined) return entry
  const folder = entry.slice(0, entry.lastIndexOf(`/node_modules/${name}/`))
  return `${folder}/node_modules/${name}/${whole}`
}
