import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NATIVE, WASM } from './engines.ts'
import type { EngineName, SheetRenderer } from './render-sheet.ts'

const require = createRequire(import.meta.url)

/** What each tool is made of: their versions are part of every sheet's key. */
const PACKAGES: Record<EngineName, readonly string[]> = {
  native: ['@myriaddreamin/typst-ts-node-compiler'],
  wasm: ['@myriaddreamin/typst-ts-web-compiler', '@myriaddreamin/typst-ts-renderer'],
}

export const ENGINE_NAMES = Object.keys(PACKAGES) as EngineName[]

/** The tool of that name over a workspace, the only folder it may read. Only the one that is asked for is loaded. */
export async function createEngine(name: EngineName, workspace: string): Promise<SheetRenderer> {
  if (name === 'wasm') return (await import('./typst-wasm.ts')).createTypstWasm(workspace)
  return (await import('./typst.ts')).createTypst(workspace)
}

/** What a sheet says it was set by: 'Typst 0.14.2'. */
export function engineTitle(name: EngineName): string {
  return { native: NATIVE, wasm: WASM }[name].title
}

/** 'wasm' and the exact versions of its packages: never the same for two tools. */
export function engineVersion(name: EngineName): string {
  const versions = PACKAGES[name].map((id) => {
    const { version } = JSON.parse(readFileSync(require.resolve(`${id}/package.json`), 'utf8')) as { version: string }
    return `${id}@${version}`
  })
  return [name, ...versions].join(' ')
}
