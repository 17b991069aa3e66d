import type { Frame, Problem } from '#contract'
import { COLUMNS, STATE_NAMES } from './columns.ts'
import type { FieldChange } from './compare-gallery.ts'
import { FORMAT_NAMES } from './parse-frames.ts'
import type { GalleryImportPlan } from './plan-gallery-import.ts'
import type { NamedShop, RegisteredGallery } from './types.ts'

type Words = { zh: string; en: string }

/** One field as the register has it and as it would be; `from` is missing where there was nothing. */
export interface ShownChange {
  field: Words
  from?: Words
  to: Words
}

/** A row of the dry run in words. */
export interface ShownRow {
  sheet: string
  row: number
  code: string
  action: 'refuse' | 'create' | 'change'
  /** Which gallery; empty where the row does not say. */
  name: string
  changes: ShownChange[]
  problems: Problem[]
}

export interface ShownPlan {
  /** What somebody has to look at: refusals first, then what is new, then what changes, each in the order of the table. */
  rows: ShownRow[]
  counts: { refuse: number; create: number; change: number; same: number }
  /** What is said of the file and of galleries that the table does not have. */
  problems: Problem[]
}

const ORDER = { refuse: 0, create: 1, change: 2 } as const

/** A plan as an editor reads it; rows that change nothing are a number. */
export function showPlan(plan: GalleryImportPlan, said: readonly Problem[], shops: readonly NamedShop[]): ShownPlan {
  const rows = plan.rows.flatMap((row): ShownRow[] => {
    if (row.action === 'same') return []
    const { sheet, row: n, code, action, problems } = row
    const gallery = action === 'refuse' ? undefined : row.gallery
    const name = gallery === undefined ? '' : `${gallery.town.zh} ${gallery.name.zh}`
    const changes =
      action === 'change' ? row.changes.map((change) => shown(change, shops)) : gallery ? newGallery(gallery) : []
    return [{ sheet, row: n, code, action, name, changes, problems }]
  })
  const count = (action: string) => plan.rows.filter((row) => row.action === action).length
  return {
    rows: rows.sort((a, b) => ORDER[a.action] - ORDER[b.action]),
    counts: { refuse: count('refuse'), create: count('create'), change: count('change'), same: count('same') },
    problems: [...said, ...plan.problems],
  }
}

function shown({ field, from, to }: FieldChange, shops: readonly NamedShop[]): ShownChange {
  const words = (value: FieldChange['to']): Words => {
    if (field === 'state') return stateWords(String(value))
    if (field === 'printShop')
      return shopWords(
        shops.find(({ slug }) => slug === value),
        String(value),
      )
    if (typeof value === 'object') return { zh: frameWords(value, '（停用）'), en: frameWords(value, ' (out of use)') }
    return { zh: String(value), en: String(value) }
  }
  return { field: heading(field), to: words(to), ...(from === undefined ? {} : { from: words(from) }) }
}

/** Of a new gallery what print and street depend on; its place in words stands with its name. */
function newGallery({ frames, viewingDistanceM, printShop, address }: RegisteredGallery): ShownChange[] {
  return [
    { field: heading('frames'), to: { zh: frameWords(frames, '（停用）'), en: frameWords(frames, ' (out of use)') } },
    { field: heading('viewingDistanceM'), to: { zh: String(viewingDistanceM), en: String(viewingDistanceM) } },
    { field: heading('printShop'), to: shopWords(printShop, '') },
    { field: heading('addressZh'), to: { zh: address.zh, en: address.en ?? address.zh } },
  ]
}

const heading = (field: keyof typeof COLUMNS): Words => ({ zh: COLUMNS[field].zh, en: COLUMNS[field].en })

const shopWords = (shop: NamedShop | undefined, slug: string): Words => ({
  zh: shop?.name.zh ?? slug,
  en: shop?.name.en ?? shop?.name.zh ?? slug,
})

function stateWords(state: string): Words {
  const names = STATE_NAMES[state as keyof typeof STATE_NAMES]
  return { zh: names?.zh[0] ?? state, en: names?.en[0] ?? state }
}

/** '600×900 ×4', or each frame where they differ. */
function frameWords(frames: readonly Frame[], outOfUse: string): string {
  const said = frames.map(({ format, inUse }) => `${FORMAT_NAMES[format]}${inUse ? '' : outOfUse}`)
  const [first] = said
  const alike = said.length > 1 && said.every((one) => one === first)
  return alike ? `${first} × ${said.length}` : said.map((one, i) => `${frames[i]?.position}: ${one}`).join('、')
}
