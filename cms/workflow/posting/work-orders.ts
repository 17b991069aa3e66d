import type { FormatId } from '#contract'
import { type AssignInput, assign } from '../assign.ts'

export interface WorkGallery {
  id: string
  code: string
  state: 'in-use' | 'under-repair' | 'retired'
  frames: readonly { position: number; format: FormatId; inUse: boolean }[]
}
export interface WorkEdition {
  month: string
  /** Panels in order, with the title that keepers read. */
  panels: readonly { id: string; title: string }[]
  /** Of an emergency edition: the galleries it goes to. */
  emergency?: AssignInput['emergency']
}
/** What an editor decided for some frames of some galleries, by gallery id. */
export type Exceptions = ReadonlyMap<string, readonly { position: number; panel: string }[]>

/** One sheet to hang: what the order says is not stored, it follows from the assignment. */
export interface WorkOrder {
  position: number
  format: FormatId
  panelId: string
  /** The panel's number in the edition, as it stands on the sheet. */
  panelNo: number
  title: string
}

/** The orders of one gallery in one edition, by frame; empty where nothing hangs. */
export function workOrders(edition: WorkEdition, gallery: WorkGallery, exceptions: Exceptions): WorkOrder[] {
  const exception = exceptions.get(gallery.id)
  const { frames } = assign({
    edition: edition.month,
    panels: edition.panels.map(({ id }) => id),
    gallery,
    emergency: edition.emergency,
    exception: exception && { frames: exception },
  })
  return frames.flatMap(({ position, panel }) => {
    const at = edition.panels.findIndex(({ id }) => id === panel)
    const format = gallery.frames.find((frame) => frame.position === position)?.format
    const title = edition.panels[at]?.title
    if (format === undefined || title === undefined) return []
    return [{ position, format, panelId: panel, panelNo: at + 1, title }]
  })
}
