import type { Problem } from '#contract'
import { emergencyReach } from '../../mapping/emergency-reach.ts'
import { refId } from '../../mapping/ref.ts'
import type { Assignment, Edition, Gallery } from '../../payload-types.ts'
import { assign } from '../../workflow/assign.ts'
import type { Gap } from './gap.ts'

export interface Coverage {
  inUse: number
  repair: number
  retired: number
  /** Galleries in use of which every frame gets a panel. */
  reached: number
  /** Codes of galleries in use with a matter to mend. */
  short: string[]
  /** Galleries that depart from the rule. */
  exceptions: number
  sheets: number
  ticks: { code: string; tick: '' | 'x' | 'n' }[]
  gaps: Gap[]
}

export interface CoverageInput {
  edition: Pick<Edition, 'id' | 'month' | 'kind' | 'galleries'>
  panels: readonly string[]
  galleries: readonly Pick<Gallery, 'id' | 'code' | 'state' | 'frames'>[]
  exceptions: readonly Pick<Assignment, 'gallery' | 'frames'>[]
}

/** What the edition's panels reach: the rule and its exceptions, gallery by gallery. */
export function coverage({ edition, panels, galleries, exceptions }: CoverageInput): Coverage {
  const byGallery = new Map(exceptions.map((e) => [refId(e.gallery), e]))
  const troubled: { code: string; id: number | string; problem: Problem }[] = []
  const emergency = emergencyReach(edition, new Map(galleries.map((g) => [String(g.id), g.code])))
  const chosen = emergency?.galleries ?? null
  let sheets = 0
  let exceptional = 0
  for (const gallery of galleries) {
    const frames = (gallery.frames ?? []).map((f) => ({
      position: f.position,
      format: f.format,
      inUse: f.inUse === true,
    }))
    const exception = byGallery.get(String(gallery.id))
    const assigned = assign({
      edition: edition.month,
      panels,
      emergency,
      gallery: { code: gallery.code, state: gallery.state, frames },
      exception: exception && {
        frames: (exception.frames ?? []).map((f) => ({ position: f.position, panel: refId(f.panel) })),
      },
    })
    sheets += assigned.frames.length
    if (assigned.exception) exceptional += 1
    const [first] = assigned.problems
    if (first) troubled.push({ code: gallery.code, id: gallery.id, problem: first })
  }
  // An emergency that goes to some galleries is measured by those.
  const inUse = galleries.filter((g) => g.state === 'in-use' && (chosen?.includes(g.code) ?? true)).length
  const short = troubled.map((t) => t.code)
  return {
    inUse,
    repair: galleries.filter((g) => g.state === 'under-repair').length,
    retired: galleries.filter((g) => g.state === 'retired').length,
    reached: inUse - short.length,
    short,
    exceptions: exceptional,
    sheets,
    ticks: galleries.map((g) => ({
      code: g.code,
      tick: g.state !== 'in-use' ? 'n' : short.includes(g.code) ? 'x' : '',
    })),
    gaps: toGaps(troubled, edition),
  }
}

/** One line a kind of matter, however many galleries share it. */
function toGaps(
  troubled: { code: string; id: number | string; problem: Problem }[],
  edition: CoverageInput['edition'],
): Gap[] {
  return [...new Set(troubled.map((t) => t.problem.code))].flatMap((code) => {
    const same = troubled.filter((t) => t.problem.code === code)
    const [first] = same
    if (!first) return []
    const noPanels = code === 'assignment/no-panels'
    const names = same.slice(0, 3).map((t) => t.code)
    const who = noPanels ? '' : `${names.join('、')}${same.length > 3 ? ` 等 ${same.length} 座` : ''}：`
    const whoEn = noPanels ? '' : `${names.join(', ')}${same.length > 3 ? ` and ${same.length - 3} more` : ''}: `
    const ofException = code.startsWith('assignment/unknown')
    const gap: Gap = {
      level: 'block',
      panelNo: 0,
      zh: `${who}${first.problem.zh}`,
      en: `${whoEn}${first.problem.en}`,
      hint: { zh: '改好以后每个画框都有画面', en: 'Then every frame gets its panel' },
      act: noPanels ? { zh: '加画面', en: 'Add' } : { zh: '去安排', en: 'Mend' },
      href: noPanels
        ? `/admin/collections/editions/${edition.id}`
        : ofException
          ? `/admin/collections/assignments?where[edition][equals]=${edition.id}`
          : `/admin/collections/galleries/${first.id}`,
      place: null,
    }
    return [gap]
  })
}
