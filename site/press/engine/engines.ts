import type { Engine, SetSheet } from './render-sheet.ts'

/** Typst as a library for this machine; also the only one that is fast. */
export const NATIVE: Engine = {
  name: 'native',
  title: 'Typst 0.14.2',
  capabilities: {
    pdfVersions: ['1.4', '1.6'],
    ownFacesOnly: false,
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
    ownFacesOnly: true,
    pdfUa: false,
    pageBleed: true,
    spotColour: true,
    // Conic ones are still written with a function of the wrong size, as in 0.14.
    cmykGradients: ['linear', 'radial'],
  },
}

/** A sheet that could not be set, but for its problems. */
export const NOTHING: Omit<SetSheet, 'problems'> = {
  pdf: null,
  svg: null,
  pages: 0,
  slots: [],
  pictures: [],
  code: null,
  own: [],
}
