import type { Problem } from '#contract'
import type { CodePlace, OwnPlace, PictureReport, SlotReport } from '../../sheet/sheet-data.ts'

/** One sheet to set: the layout's path inside the workspace, its data, and what is wanted of it. */
export interface SheetRequest {
  layout: string
  /** Read by the template as JSON: a `SheetData` by posters. */
  data: object
  want: 'pdf' | 'svg'
  /** PDF version, '1.6' when left out; a tool that cannot be asked writes its own, and finishing says this one. */
  pdfVersion?: '1.4' | '1.6'
}

/**
 * A sheet as the engine made it, not yet finished for the printer. The PDF has a plain cross-reference table and
 * objects that stand alone, untagged: what `finish` reads.
 */
export interface SetSheet {
  pdf: Uint8Array | null
  svg: string | null
  pages: number
  slots: SlotReport[]
  pictures: PictureReport[]
  /** Where the layout put the QR code, when it says so. */
  code: CodePlace | null
  /** On a layer: the places of what is a gallery's own. */
  own: OwnPlace[]
  /** What the engine grumbled about; errors leave `pdf` and `svg` null. */
  problems: Problem[]
}

/** The adapters there are: a library of this machine's own code, and one that runs wherever Node does. */
export type EngineName = 'native' | 'wasm'

/** What a tool can do beyond setting a sheet. */
interface Capabilities {
  /** The PDF versions it can be asked for; null when it writes the one it knows. */
  pdfVersions: readonly string[] | null
  /** It sees the press's faces and no others; where it also finds the machine's, only preflight stands between. */
  ownFacesOnly: boolean
  /** Tagged files to PDF/UA-1. */
  pdfUa: boolean
  /** A page can be given a bleed, and then says its trim itself. */
  pageBleed: boolean
  /** Inks beside the four, as separations of their own. */
  spotColour: boolean
  /** Gradients between inks that come out as inks, in every reader. */
  cmykGradients: readonly ('linear' | 'radial' | 'conic')[]
}

/** Which tool a sheet was set by; goes into its key and into what the file says of itself. */
export interface Engine {
  name: EngineName
  /** 'Typst 0.14.2' */
  title: string
  capabilities: Capabilities
}

/** The port to a typesetting tool; any adapter must pass test/press/engine. */
export interface SheetRenderer {
  readonly engine: Engine
  renderSheet(request: SheetRequest): SetSheet
  /** Gives back what the tool keeps of sheets long gone; call after each sheet. */
  rest(): Promise<void>
}

/** A document to be read on screens and aloud: tagged, PDF/UA-1, as many pages as it needs. */
export interface TaggedRequest {
  /** The template's path inside the workspace. */
  main: string
  data: object
}
export interface TaggedDocument {
  /** Null with the problems that prevented it: a figure without words, a heading level left out, a missing glyph. */
  pdf: Uint8Array | null
  pages: number
  problems: Problem[]
}
/** An adapter that can also tag. */
export interface TaggedRenderer extends SheetRenderer {
  setTagged(request: TaggedRequest): TaggedDocument
}
