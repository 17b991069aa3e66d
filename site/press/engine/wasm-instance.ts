import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'
import type * as compilers from '@myriaddreamin/typst-ts-web-compiler'
import { FACES } from '../fonts/faces.ts'
import { workspaceReader } from './workspace-reader.ts'

type Glue = Pick<typeof compilers, 'initSync' | 'TypstCompilerBuilder' | 'TypstFontResolverBuilder'>

/** One compiler with a memory of its own, which is given back as a whole when nothing leads to it any more. */
export interface WasmInstance {
  compiler: compilers.TypstCompiler
  /** Size of its memory, bytes: it never shrinks. */
  bytes: () => number
}

const require = createRequire(import.meta.url)

/**
 * Makes instances of the compiler, one after the other. The package keeps its only instance in a variable of its
 * module, and the compiler remembers all it ever set, so that the module's text is evaluated anew for each. It gets no
 * `fetch`: everything it reads comes through the workspace's reader.
 */
export function createWasmFactory(workspace: string): () => Promise<WasmInstance> {
  const module = new WebAssembly.Module(readFileSync(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')))
  const glue = readFileSync(
    require.resolve('@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs'),
    'utf8',
  )
  const plain = glue
    .replace(/^export (?=class |function )/gm, '')
    .replace(/^export \{[^}]*\};?/gm, '')
    .replaceAll('import.meta.url', 'undefined')
  const evaluate = compileFunction(
    `${plain}\nreturn { initSync, TypstCompilerBuilder, TypstFontResolverBuilder }`,
    ['fetch', 'Request'],
    { filename: 'typst_ts_web_compiler.mjs' },
  ) as () => Glue
  const files = workspaceReader(workspace)
  /** What a face says of itself: reading it takes longest, so once for all instances. */
  let told: { info: unknown; file: string }[] | null = null

  return async () => {
    const { initSync, TypstCompilerBuilder, TypstFontResolverBuilder } = evaluate()
    const { memory } = initSync({ module })
    const builder = new TypstCompilerBuilder()
    await builder.set_access_model(files, files.changedAt, files.isFile, files.realPath, files.readAll)
    // Packages would have to be fetched: there are none.
    await builder.set_package_registry({}, () => undefined)
    const fonts = new TypstFontResolverBuilder()
    told ??= FACES.map(({ file }) => ({ info: fonts.get_font_info(readFileSync(file)) as unknown, file }))
    for (const { info, file } of told) fonts.add_lazy_font(info, () => readFileSync(file))
    const compiler = await builder.build()
    compiler.set_fonts(await fonts.build())
    return { compiler, bytes: () => memory.buffer.byteLength }
  }
}
