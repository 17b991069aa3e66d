// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { SourceMap } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

/*
 * `node scripts/run.mjs snapshot --json` runs scripts/snapshot.ts. Our own modules are compiled as one before it begins,
 * and most packages are loaded by Node alone: a compiler that is asked for each of a thousand modules takes 1.5 s of CPU
 * more (measured on the snapshot). JavaScript, since it runs before there is a compiler.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Inside the packages' folder, so that what is there finds them. */
const CACHE = join(ROOT, 'node_modules', '.cache', 'science-galleries')
const STALE_MS = 7 * 86_400_000
/** As an expression, not as a text about it. */
const OWN_ADDRESS = /(?<!['"`])\bimport\.meta\.url\b/g

/**
 * What a module says of its own address stays true.
 * @type {import('esbuild').Plugin}
 */
const inPlace = {
  name: 'in-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const contents = source.replace(OWN_ADDRESS, JSON.stringify(pathToFileURL(path).href))
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}

/**
 * Packages that are compiled in: hundreds of small modules, CommonJS whose names Node reads out before it runs any of it, and
 * React, which is another one by what a start says of itself: a site with its search takes a tenth less CPU (measured).
 */
const TAKEN_IN = /^(zod|pinyin-pro|react|react-dom|gcoord|opencc-js)(\/|$)/
/** A package by its name, not one of ours by its place. */
const PACKAGE = /^[^./#]/

/**
 * All other packages stay where they are.
 * @type {import('esbuild').Plugin}
 */
const packages = {
  name: 'packages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: PACKAGE }, ({ path, kind }) =>
      kind === 'entry-point' || TAKEN_IN.test(path) ? undefined : { path, external: true },
    )
    // React's build for whoever writes templates looks at each element twice, and is taken unless somebody says otherwise.
    onLoad({ filter: /[\\/]node_modules[\\/]react(-dom)?[\\/].*\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      return { contents: source.replaceAll('process.env.NODE_ENV', '"production"'), loader: 'js' }
    })
  },
}
/** CommonJS asks for Node's own modules by a function that a module does not have. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"

const name = process.argv[2] ?? ''
const script = join(ROOT, 'scripts', `${name}.ts`)
if (name === '' || !existsSync(script)) {
  process.stderr.write(`node scripts/run.mjs NAME: there is no script ${JSON.stringify(name)} in scripts/\n`)
  process.exit(1)
}
process.argv.splice(1, 2, script)
// A server stays, a command ends.
if (name === 'start' || name === 'dev') {
  // Node reads the maps of all code when it loads it: 0.35 s of CPU.
  process.setSourceMapsEnabled(true)
} else {
  process.on('uncaughtExceptionMonitor', nameSources)
  // Code is optimised when it has run twelve times as often as it would be, which in seconds hardly ever pays: a cold build of
  // the site takes a seventh less CPU in this process. Later V8s have a compiler between the two and no such flag.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=800000')
}
const { href } = pathToFileURL((await compiledBefore(script)) ?? (await compiled(script)))
await import(href)

/**
 * What was compiled the last time, as long as no source in it has another size or time stamp: asking the compiler takes
 * 0.4 s of CPU. Every import names its file, so no new file can come in between.
 * @param {string} entry
 */
async function compiledBefore(entry) {
  try {
    const { dir, sources } = JSON.parse(await readFile(receiptOf(entry), 'utf8'))
    if (!existsSync(dir)) return null
    for (const { file, size, mtimeMs } of sources) {
      const now = statSync(join(ROOT, file))
      if (now.size !== size || now.mtimeMs !== mtimeMs) return null
    }
    await utimes(dir, new Date(), new Date())
    return modulePath(dir, entry)
  } catch {
    return null // none, torn, or a source that is gone: all is compiled again
  }
}

/**
 * @param {string} dir
 * @param {string} entry
 */
function modulePath(dir, entry) {
  return join(dir, basename(entry).replace(/\.ts$/, '.mjs'))
}

/**
 * Which sources were compiled to what.
 * @param {string} entry
 */
function receiptOf(entry) {
  return join(CACHE, `${entry.slice(ROOT.length).replaceAll(/\W/g, '-')}.json`)
}

/**
 * The compiled script, in a folder named by what is in it: found again as long as nothing changes, and never half there.
 * @param {string} entry
 */
async function compiled(entry) {
  const { build, stop } = await import('esbuild')
  // Looked at first: what is changed while it is compiled is compiled again the next time.
  const started = Date.now()
  const { outputFiles, metafile } = await build({
    metafile: true,
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    write: false,
    // As deep as where it will lie: the way from there to the sources is written into it.
    outdir: join(CACHE, 'compiled'),
    // By this ending Node knows a module, and looks for no signs of one in it.
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: REQUIRE },
    jsx: 'automatic',
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [inPlace, packages],
  })
  const hash = createHash('sha256')
  for (const { path, contents } of outputFiles) hash.update(path).update('\0').update(contents)
  const dir = join(CACHE, hash.digest('hex').slice(0, 16))
  if (existsSync(dir)) await utimes(dir, new Date(), new Date())
  else await write(dir, outputFiles)
  const inputs = [...Object.keys(metafile.inputs), 'scripts/run.mjs']
  const sources = inputs.map((file) => ({ file, ...sizeAndTime(join(ROOT, file)) }))
  const receipt = receiptOf(entry)
  if (sources.every(({ mtimeMs }) => mtimeMs < started)) {
    await writeFile(`${receipt}.${process.pid}.part`, JSON.stringify({ dir, sources }))
    await rename(`${receipt}.${process.pid}.part`, receipt)
  }
  // Its own process would stay as long as this one: 64 MB beside a server.
  await stop()
  return modulePath(dir, entry)
}

/**
 * Has the stack of an error that nobody caught name the lines of our sources.
 * @param {Error} error
 */
function nameSources(error) {
  const { stack, cause } = error
  if (cause instanceof Error) nameSources(cause)
  if (typeof stack === 'string') error.stack = stack.replace(/(file:\/\/\S+\.mjs):(\d+):(\d+)/g, sourceOf)
}

/**
 * @param {string} place 'file:///…/site.mjs:3871:9'
 * @param {string} module
 * @param {string} line
 * @param {string} column
 */
function sourceOf(place, module, line, column) {
  try {
    const map = new SourceMap(JSON.parse(readFileSync(new URL(`${module}.map`), 'utf8')))
    const found = map.findEntry(Number(line) - 1, Number(column) - 1)
    if (!('originalSource' in found)) return place
    return `${new URL(found.originalSource, module)}:${found.originalLine + 1}:${found.originalColumn + 1}`
  } catch {
    return place // a package's own module, which has no map
  }
}

/** @param {string} path */
function sizeAndTime(path) {
  const { size, mtimeMs } = statSync(path)
  return { size, mtimeMs }
}

/**
 * @param {string} dir
 * @param {import('esbuild').OutputFile[]} files
 */
async function write(dir, files) {
  const part = `${dir}.${process.pid}.part`
  await mkdir(part, { recursive: true })
  for (const { path, contents } of files) await writeFile(join(part, basename(path)), contents)
  await rename(part, dir).catch(async (error) => {
    // Another one was first: what it wrote is the same.
    await rm(part, { recursive: true, force: true })
    if (!existsSync(dir)) throw error
  })
  for (const old of await readdir(CACHE)) {
    const path = join(CACHE, old)
    const found = await stat(path).catch(() => null)
    if (found !== null && found.mtimeMs < Date.now() - STALE_MS) await rm(path, { recursive: true, force: true })
  }
}
