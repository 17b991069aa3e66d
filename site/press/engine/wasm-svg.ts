import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as renderers from '@myriaddreamin/typst-ts-renderer'

/** Parts of its SVG: what is drawn and the shapes of the letters. Left out: style sheets and scripts for a browser. */
const BODY_AND_SHAPES = 0b0011

/** Words laid over their letters for a browser to select: without its style sheet they would be seen twice. */
const SELECTABLE_WORDS = /<foreignObject[^>]*>.*?<\/foreignObject>/gs
const STYLES = /<style[^>]*>.*?<\/style>/gs

/** Turns what the compiler calls a vector artifact into one SVG. */
export async function createSvgWriter(): Promise<(artifact: Uint8Array) => { svg: string; pages: number }> {
  const file = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-renderer/wasm')
  renderers.initSync({ module: new WebAssembly.Module(readFileSync(file)) })
  const renderer = await new renderers.TypstRendererBuilder().build()
  return (artifact) => {
    const session = renderer.create_session()
    try {
      renderer.manipulate_data(session, 'reset', artifact)
      const { page_count: pages } = session.pages_info
      const svg = renderer.svg_data(session, BODY_AND_SHAPES)
      return { svg: svg.replace(SELECTABLE_WORDS, '').replace(STYLES, ''), pages }
    } finally {
      session.free()
    }
  }
}
