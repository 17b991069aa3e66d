import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { mkdir, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { AS_ONE_MODULE, readInPlace } from './one-module.ts'
import { writeWhole } from './place.ts'

/**
 * Who renders the pages' elements there: a quarter faster than React on the same templates, which is 8 % of a cold build's
 * CPU (21.5 → 19.8 s on a slow machine). The admin and what a server fills in are React's.
 */
const RENDERED_BY = { react: 'preact', 'react-dom/server': 'preact-render-to-string' }

/** What Eleventy asks for only when it serves or watches: it stays where it is. */
const NEVER_ASKED = ['@11ty/eleventy-dev-server', 'chokidar']

/** So many states of one process are kept, those used last: each is four megabytes, and a template that is being written has hundreds. */
const STATES_KEPT = 4

interface BundleOptions {
  name: string
  /** A hash of all that the process is made from: a module is found again by it. */
  state: string
  /** Where modules may lie; the first folder that can be written to. */
  dirs: readonly string[]
}

/**
 * A process's entry and all that it loads, packages too, as one module: three hundred modules loaded one by one take 0.65 s
 * of CPU more, each time (measured on Eleventy's). Returns its file; throws where no folder can be written to.
 */
export async function bundleProcess(entry: URL, { name, state, dirs }: BundleOptions): Promise<string> {
  const files = dirs.map((dir) => join(dir, `${name}-${state}`, 'process.mjs'))
  const found = files.find((file) => existsSync(file))
  if (found) {
    await utimes(dirname(found), new Date(), new Date()).catch(() => undefined) // may not be ours
    return found
  }
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    ...AS_ONE_MODULE,
    entryPoints: [fileURLToPath(entry)],
    jsx: 'automatic',
    // Only what production runs is taken along: without names made short, so that a failure can be read.
    define: { 'process.env.NODE_ENV': '"production"' },
    minifySyntax: true,
    banner: { js: requireOf(entry) },
    alias: RENDERED_BY,
    external: NEVER_ASKED,
    plugins: [inPlace],
  })
  let failed: unknown
  for (const file of files) {
    try {
      await mkdir(dirname(file), { recursive: true })
      await writeWhole(file, outputFiles[0]?.text ?? '')
    } catch (error) {
      failed = error // an installation that may not be written to
      continue
    }
    dropOlder(dirname(dirname(file)), name)
    return file
  }
  throw failed
}

/** A process that runs has read its module whole, and one that is about to has used it a moment ago. */
function dropOlder(dir: string, name: string): void {
  const states = readdirSync(dir).filter((one) => one.startsWith(`${name}-`))
  const byUse = states.map((one) => ({ one, at: statSync(join(dir, one), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
  for (const { one } of byUse.sort((a, b) => b.at - a.at).slice(STATES_KEPT))
    try {
      rmSync(join(dir, one), { recursive: true, force: true })
    } catch {
      // Not ours, or another build clears it too: no reason for this one to fail.
    }
}

/** Packages in CommonJS ask for Node's own modules by a function that a module does not have. */
const requireOf = (entry: URL) =>
  `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(${JSON.stringify(entry.href)});`

/** What modules say of their own address stays true. */
const inPlace: Plugin = {
  name: 'in-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.(tsx?|m?js)$/ }, async ({ path }) => ({ contents: await readInPlace(path), loader: 'default' }))
  },
}
