import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CACHE = fileURLToPath(new URL('../../.cache', import.meta.url))
const VERAPDF = fileURLToPath(new URL('./verapdf', import.meta.url))
const FETCH_MS = 240_000

/** Tools that only tests call, and Debian's package for each. Ghostscript is AGPL: nothing of the product calls it. */
const PACKAGES = {
  gs: 'ghostscript',
  qpdf: 'qpdf',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  javac: 'default-jdk-headless',
  mvn: 'maven',
} as const

/** Runs a tool to its end and returns what it said; a tool that is missing is fetched when we are root. */
export function runTool(name: keyof typeof PACKAGES, args: string[]): { code: number; out: string } {
  provide(name)
  const { status, stdout, stderr } = spawnSync(name, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  return { code: status ?? 1, out: `${stdout}${stderr}` }
}

function provide(name: keyof typeof PACKAGES): void {
  if (spawnSync('which', [name]).status === 0) return
  const tool = PACKAGES[name]
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(`测试要用 ${name}：请安装 ${tool} / the tests need ${name}: install ${tool}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', tool], { env, stdio: 'ignore' })
}

/** What veraPDF says of a file: the rules it breaks, none when it complies. */
export function veraPdf(flavour: '1b' | '2b' | 'ua1', files: string[]): Map<string, string[]> {
  provide('javac')
  const lib = veraPdfLibrary()
  const args = ['-cp', join(lib, '*'), join(VERAPDF, 'Check.java'), flavour, ...files]
  const out = execFileSync('java', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const lines = out.trim().split('\n')
  return new Map(
    lines.map((line) => {
      const [file = '', complies, broken = ''] = line.split('\t')
      return [file, complies === 'true' ? [] : broken.split(' | ')]
    }),
  )
}

/** Its jars from Maven's central repository, once a checkout. */
function veraPdfLibrary(): string {
  const target = join(CACHE, 'verapdf')
  if (existsSync(target)) return target
  provide('mvn')
  mkdirSync(CACHE, { recursive: true })
  const part = mkdtempSync(join(CACHE, 'verapdf-part-'))
  const args = ['-q', '-f', join(VERAPDF, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${part}`]
  execFileSync('mvn', args, { timeout: FETCH_MS, stdio: 'ignore' })
  if (!readdirSync(part).some((file) => file.startsWith('validation-model')))
    throw new Error('veraPDF 没有取到 / veraPDF could not be fetched')
  try {
    renameSync(part, target)
  } catch (error) {
    // Another test file was quicker.
    if (!existsSync(target)) throw error
    rmSync(part, { recursive: true })
  }
  return target
}
