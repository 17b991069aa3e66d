import { GallerySchema, type LocalText, type Problem } from '#contract'
import { GALLERY_LENGTHS, USUAL_DISTANCE_M } from '../../workflow/gallery-limits.ts'
import { COLUMNS } from './columns.ts'
import type { GalleryField, GalleryFields, GalleryRow, NamedShop, RegisteredGallery } from './types.ts'
import { bad, place, short } from './words.ts'

/** What a new gallery cannot be without. */
const REQUIRED = ['nameZh', 'townZh', 'communityZh', 'addressZh', 'lat', 'lng', 'frames', 'printShop'] as const
export type Built = { ok: true; gallery: RegisteredGallery } | { ok: false; problems: Problem[] }

/** The gallery as it would be: what the row says, over what is known. */
export function buildGallery(row: GalleryRow, shops: readonly NamedShop[], known?: RegisteredGallery): Built {
  const { fields } = row
  const shop = fields.printShop === undefined ? undefined : findShop(fields.printShop, shops)
  const problems = [
    ...(known === undefined ? missing(row) : []),
    ...(Array.isArray(shop) ? [unknownShop(row, shop, shops)] : []),
  ]
  const printShop = Array.isArray(shop) ? undefined : (shop ?? known?.printShop)
  if (problems.length > 0 || printShop === undefined) return { ok: false, problems }
  const gallery = merge(row.code, fields, printShop, known)
  const outOfBounds = checkBounds(row, gallery)
  return outOfBounds.length > 0 ? { ok: false, problems: outOfBounds } : { ok: true, gallery }
}

function merge(
  code: string,
  fields: GalleryFields,
  printShop: NamedShop,
  known: RegisteredGallery | undefined,
): RegisteredGallery {
  const text = (zh: string | undefined, en: string | undefined, before?: LocalText): LocalText => {
    const english = en ?? before?.en
    return { zh: zh ?? before?.zh ?? '', ...(english === undefined ? {} : { en: english }) }
  }
  const contact = fields.contact ?? known?.contact
  return {
    code,
    name: text(fields.nameZh, fields.nameEn, known?.name),
    town: text(fields.townZh, fields.townEn, known?.town),
    community: text(fields.communityZh, fields.communityEn, known?.community),
    address: text(fields.addressZh, fields.addressEn, known?.address),
    lat: fields.lat ?? known?.lat ?? Number.NaN,
    lng: fields.lng ?? known?.lng ?? Number.NaN,
    frames: fields.frames ?? known?.frames ?? [],
    viewingDistanceM: fields.viewingDistanceM ?? known?.viewingDistanceM ?? USUAL_DISTANCE_M,
    state: fields.state ?? known?.state ?? 'in-use',
    printShop,
    ...(contact === undefined ? {} : { contact }),
  }
}

function missing({ sheet, row, fields }: GalleryRow): Problem[] {
  const names = REQUIRED.filter((field) => fields[field] === undefined)
  if (names.length === 0) return []
  const [zh, en] = (['zh', 'en'] as const).map((lang) => names.map((field) => COLUMNS[field][lang]))
  return [
    bad(
      'missing-fields',
      place(sheet, row),
      `新的画廊还缺：${zh?.join('、')}`,
      `a new gallery still needs: ${en?.join(', ')}`,
      '编号如果写错了，请改成已有的编号 · If the code is a slip, write the one that exists',
    ),
  ]
}

/** The shop of that slug or name, or all that share the name: none or several. */
function findShop(text: string, shops: readonly NamedShop[]): NamedShop | NamedShop[] {
  const alike = (one: string | undefined) => one?.normalize('NFKC').trim().toLowerCase() === alikeText
  const alikeText = text.normalize('NFKC').trim().toLowerCase()
  const bySlug = shops.find(({ slug }) => alike(slug))
  if (bySlug !== undefined) return bySlug
  const byName = shops.filter(({ name }) => alike(name.zh) || alike(name.en))
  const [only] = byName
  return only !== undefined && byName.length === 1 ? only : byName
}

function unknownShop(
  { sheet, row, fields }: GalleryRow,
  found: readonly NamedShop[],
  all: readonly NamedShop[],
): Problem {
  const at = place(sheet, row, COLUMNS.printShop.zh)
  const written = short(fields.printShop ?? '')
  const list = (shops: readonly NamedShop[]) => shops.map(({ name, slug }) => `${name.zh}（${slug}）`).join('、')
  if (found.length > 1) {
    return bad(
      'two-shops',
      at,
      `有 ${found.length} 家制作单位叫“${written}”，请写代号：${list(found)}`,
      `${found.length} print shops are called “${written}”; write the slug: ${list(found)}`,
    )
  }
  return bad(
    'unknown-shop',
    at,
    `没有制作单位“${written}”；已有：${list(all)}`,
    `there is no print shop “${written}”; known are: ${list(all)}`,
    '新的制作单位请先在“制作单位”里建好 · Add a new print shop under “Print shops” first',
  )
}

function checkBounds({ sheet, row }: GalleryRow, gallery: RegisteredGallery): Problem[] {
  const problems: Problem[] = []
  const say = (field: GalleryField, zh: string, en: string) =>
    problems.push(bad('out-of-bounds', place(sheet, row, COLUMNS[field].zh), zh, en))
  const { lat, lng, viewingDistanceM } = GallerySchema.shape
  if (!lat.safeParse(gallery.lat).success)
    say('lat', `纬度 ${gallery.lat} 不在 -90 到 90 之间`, `the latitude ${gallery.lat} is not within -90 and 90`)
  if (!lng.safeParse(gallery.lng).success)
    say('lng', `经度 ${gallery.lng} 不在 -180 到 180 之间`, `the longitude ${gallery.lng} is not within -180 and 180`)
  if (!viewingDistanceM.safeParse(gallery.viewingDistanceM).success)
    say(
      'viewingDistanceM',
      `观看距离 ${gallery.viewingDistanceM} 米不在 0.3 到 10 米之间`,
      `the viewing distance of ${gallery.viewingDistanceM} m is not within 0.3 and 10 m`,
    )
  for (const name of ['name', 'town', 'community', 'address'] as const) {
    const most = GALLERY_LENGTHS[name]
    const { zh, en = '' } = gallery[name]
    if (zh.length > most) say(`${name}Zh`, `超过 ${most} 个字`, `longer than ${most} characters`)
    if (en.length > most * 3) say(`${name}En`, `超过 ${most * 3} 个字符`, `longer than ${most * 3} characters`)
  }
  if ((gallery.contact ?? '').length > GALLERY_LENGTHS.contact)
    say('contact', `超过 ${GALLERY_LENGTHS.contact} 个字`, `longer than ${GALLERY_LENGTHS.contact} characters`)
  return problems
}
