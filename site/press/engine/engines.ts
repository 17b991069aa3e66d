import type { Engine } from './render-sheet.ts'

/** Typst as a library for this machine; also the only one that is fast. */
export const NATIVE: Engine = {
  name: 'native',
  title: 'Typst 0.14.2',
  capabilities: {
    pdfVersions: ['1.4', '1.6'],
    pdfUa: true,
    pageBleed: false,
    spotColour: false,
    cmykGradients: ['linear', 'radial'],
  },
}

/** Typst as WebAssembly, a newer line of it. */
export const WASM: Engine = {
  name: 'wasm',
  title: 'Typst 0.15.0',
  capabilities: {
    pdfVersions: null,
    pdfUa: false,
    pageBleed: true,
    spotColour: true,
    // Conic ones are still written with a function of the wrong size, as in 0.14.
    cmykGradients: ['linear', 'radial'],
  },
}
