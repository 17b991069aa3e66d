import { hasErrors } from '#contract'
import type { GalleryLayerData, SheetData } from '../sheet/sheet-data.ts'
import type { SetSheet, SheetRenderer } from './engine/render-sheet.ts'
import type { LayerCache } from './layer-cache.ts'
import { hashOf } from './sheet-cache.ts'

/** A sheet as set: the panel's layer, and one gallery's own to lay over it. */
export interface LayeredSheet {
  /** What both layers reported, as if the sheet had been set whole. */
  set: SetSheet
  /** Null when the sheet was set whole. */
  over: Uint8Array | null
}

/** What must be known to set one sheet; `panelKey` is the same for all galleries that share everything but their own. */
export interface LayeredRequest {
  panelKey: string
  layout: string
  galleryLayer: string
  /** Hash over the tools: what was set by others is not used again. */
  tools: string
  data: SheetData
  pdfVersion: '1.4' | '1.6'
}

/** Panel layers kept: sheets come ordered by panel, and a layer with a photo is 10 MB. */
const KEPT = 4
/** Rounding of the engine, pt. */
const SAME_PT = 0.01

/**
 * Sets sheets that differ only by gallery without setting the panel again: 60 ms become 10 (measured). A gallery whose
 * line or address needs more room than the panel's layer keeps is set on a layer that keeps it, so the result is what
 * setting the sheet whole would give. A layout that does not say where a gallery's own belongs is set whole.
 * @param layers galleries' own layers of earlier presses, which need not be set again either
 */
export function createLayerSetter(
  renderer: SheetRenderer,
  layers?: LayerCache,
): (request: LayeredRequest) => LayeredSheet {
  const kept = new Map<string, SetSheet[]>()

  return (request) => {
    const { panelKey, layout, data, pdfVersion } = request
    const known = kept.get(panelKey) ?? []
    for (const panel of known) {
      const own = setOwn(panel, request)
      if (own) return layered(panel, own)
    }
    const panel = renderer.renderSheet({ layout, data: { ...data, layer: 'panel' }, want: 'pdf', pdfVersion })
    if (!panel.pdf || hasErrors(panel.problems)) return { set: panel, over: null }
    const own = panel.own.length === 0 ? null : setOwn(panel, request)
    if (!own) return { set: renderer.renderSheet({ layout, data, want: 'pdf', pdfVersion }), over: null }
    keep(panelKey, [...known, panel])
    return layered(panel, own)
  }

  /** One gallery's own at the places of a panel's layer; null when it would not stand as the panel keeps room for it. */
  function setOwn(panel: SetSheet, { galleryLayer, tools, data, pdfVersion }: LayeredRequest): SetSheet | null {
    const { mode, lang, format, palette, maxInk, black, head, foot, qr } = data
    const layer: GalleryLayerData = {
      ...{ mode, lang, format, palette, maxInk, black, head, foot, qr },
      layer: 'gallery',
      own: panel.own,
    }
    const key = hashOf(tools, pdfVersion, layer)
    const found = layers?.find(key) ?? null
    const own = found ?? renderer.renderSheet({ layout: galleryLayer, data: layer, want: 'pdf', pdfVersion })
    if (!found && !hasErrors(own.problems)) layers?.store(key, own)
    if (!own.pdf || hasErrors(own.problems) || own.pages !== 1) return null
    const same = panel.own.every(({ kind, tall }) => {
      if (kind === 'code') return own.code !== null
      const found = own.own.find((place) => place.kind === kind)
      return found !== undefined && Math.abs(found.tall - tall) < SAME_PT
    })
    return same ? own : null
  }

  function keep(panelKey: string, layers: SetSheet[]): void {
    kept.delete(panelKey)
    kept.set(panelKey, layers)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  }
}

function layered(panel: SetSheet, own: SetSheet): LayeredSheet {
  return {
    set: {
      ...panel,
      slots: [...panel.slots, ...own.slots],
      code: own.code,
      problems: [...panel.problems, ...own.problems],
    },
    over: own.pdf,
  }
}
