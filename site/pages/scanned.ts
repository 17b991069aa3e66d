import type { Gallery, Panel } from '#contract'
import { codePath } from '../sheet/names.ts'
import { panelSource } from './known-by/panel.ts'
import { panelProps } from './panel/props.ts'
import { type PlannedPage, plannedFrom } from './plan.ts'
import { hangsNow, type Website } from './website.ts'

/** A poster as it hangs at a gallery now. */
export interface Scanned {
  gallery: Gallery
  panel: Panel
  /** 'q/017-2611-2/index.html' */
  file: string
}

/** Everything that can be scanned in the streets today; what hung before has only an address that leads on. */
export function scannedNow(site: Website): Scanned[] {
  return site.begun
    .filter((edition) => hangsNow(site, edition))
    .flatMap(({ id }) => [...(site.hung.get(id)?.values() ?? [])])
    .flatMap(({ gallery: code, frames }) => {
      const gallery = site.galleries.get(code)
      if (gallery?.state !== 'in-use') return []
      const panels = [...new Set(frames.map((frame) => frame.panel))].flatMap((id) => site.panels.get(id) ?? [])
      return panels.map((panel) => ({ gallery, panel, file: `${codePath(gallery, panel).slice(1)}/index.html` }))
    })
}

/**
 * What a scanned code shows: the panel's page at that gallery, under the printed address itself, so that it needs no
 * script and no second address. In Chinese, as the poster is; search and site map know the panel's own page alone.
 */
export function planScanned(site: Website): PlannedPage[] {
  return scannedNow(site).map(({ gallery, panel, file }) =>
    plannedFrom(
      'panel',
      file,
      'zh',
      () => panelSource(site, panel, 'zh', gallery),
      (known) => panelProps(known, panel, 'zh', gallery),
    ),
  )
}
