import type { Payload, PayloadRequest } from 'payload'
import type { Id } from './registers.ts'
import type { DemoGallery } from './schemas.ts'

const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
/** Towns with fewer galleries than this are looked after by a firm, several by one person. */
const OWN_KEEPER_FROM = 10
const FIRM = '演示张贴公司'

/** Keepers without a name of anybody's: one a town, the smaller towns together. Gives back whom each town has. */
export async function seedKeepers(
  payload: Payload,
  req: PayloadRequest,
  galleries: readonly Pick<DemoGallery, 'town'>[],
): Promise<Map<string, Id>> {
  const sizes = new Map<string, number>()
  for (const { town } of galleries) sizes.set(town.zh, (sizes.get(town.zh) ?? 0) + 1)
  const keepers = new Map<string, Id>()
  let firm: Id | null = null
  let count = 0
  const make = async (more: { firm?: string }): Promise<Id> => {
    count += 1
    const data = { name: `保管员${toChinese(count)}`, telephone: '演示，无号码', active: true, ...more }
    return (await payload.create({ collection: 'keepers', req, depth: 0, data })).id
  }
  for (const [town, size] of sizes) {
    if (size >= OWN_KEEPER_FROM) keepers.set(town, await make({}))
    else {
      firm ??= await make({ firm: FIRM })
      keepers.set(town, firm)
    }
  }
  return keepers
}

/** 1 → '一', 12 → '十二'. */
function toChinese(n: number): string {
  if (n <= 10) return DIGITS[n - 1] ?? ''
  return `${n >= 20 ? DIGITS[Math.floor(n / 10) - 1] : ''}十${n % 10 === 0 ? '' : DIGITS[(n % 10) - 1]}`
}
