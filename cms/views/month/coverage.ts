import type { Gap } from './gap.ts'
import type { Month } from './read-month.ts'

export interface Coverage {
  inUse: number
  repair: number
  retired: number
  /** Galleries in use of which every frame gets a panel. */
  reached: number
  /** Codes of galleries in use with a frame that gets none. */
  short: string[]
  sheets: number
  ticks: { code: string; tick: '' | 'x' | 'n' }[]
  gaps: Gap[]
}

/** What the edition's panels reach by the rule: the n-th frame in use gets the n-th panel. */
export function coverage({ galleries, panels, edition }: Month): Coverage {
  const inUse = galleries.filter((g) => g.state === 'in-use')
  const frames = (g: (typeof galleries)[number]) => (g.frames ?? []).filter((f) => f.inUse).length
  const short = inUse.filter((g) => frames(g) > panels.length || frames(g) === 0).map((g) => g.code)
  const gaps: Gap[] =
    short.length === 0
      ? []
      : [
          {
            level: 'block',
            panelNo: 0,
            zh: `${short.slice(0, 3).join('、')}${short.length > 3 ? ` 等 ${short.length} 座` : ''}有画框没有画面`,
            en: `${short.slice(0, 3).join(', ')}${short.length > 3 ? ` and ${short.length - 3} more` : ''}: a frame gets no panel`,
            hint: { zh: '加一块画面，或把画框设为不用', en: 'Add a panel, or take the frame out of use' },
            act: { zh: '加画面', en: 'Add' },
            href: `/admin/collections/editions/${edition?.id ?? ''}`,
            place: null,
          },
        ]
  return {
    inUse: inUse.length,
    repair: galleries.filter((g) => g.state === 'under-repair').length,
    retired: galleries.filter((g) => g.state === 'retired').length,
    reached: inUse.length - short.length,
    short,
    sheets: inUse.reduce((sum, g) => sum + Math.min(frames(g), panels.length), 0),
    ticks: galleries.map((g) => ({
      code: g.code,
      tick: g.state !== 'in-use' ? 'n' : short.includes(g.code) ? 'x' : '',
    })),
    gaps,
  }
}
