import type { Payload } from 'payload'
import sharp from 'sharp'
import type { RightsName } from '../../cms/access/rights.ts'
import { paragraphs } from '../../cms/demo/to-lexical.ts'
import { publishSigned, whatToSign } from './sign.ts'

type Id = number | string
type Body = { json: Record<string, unknown> } | { form: FormData }

/** One of everything, and as many more as a test wants. */
export interface Samples {
  ownShop: Id
  otherShop: Id
  /** A record that is published where that matters, and a draft that is not. */
  readable: (name: RightsName) => { open: Id; closed?: Id }
  /** What a client sends to create one. */
  create: (name: RightsName) => Body
  /** A new record to change or delete. */
  fresh: (name: RightsName) => Promise<Id>
  change: (name: RightsName) => Record<string, unknown>
}

const INK = { c: 10, m: 10, y: 10, k: 10 }
const HEX = '#014165'
const PALETTE = {
  name: { zh: '试' },
  deep: INK,
  mid: INK,
  light: INK,
  paper: INK,
  accent: INK,
  screen: { wall: HEX, accent: HEX, spark: HEX, wallDark: HEX, accentDark: HEX, sparkDark: HEX },
}
const SHOP_PROFILE = {
  process: 'inkjet',
  colour: 'cmyk',
  bleedMm: 0,
  cropMarks: false,
  conformance: 'none',
  maxInk: 300,
  minPpi: 72,
  maxFileMb: 100,
  material: { zh: '背胶' },
}
const CHANGES: Record<RightsName, Record<string, unknown>> = {
  galleries: { viewingDistanceM: 2 },
  editions: { theme: { zh: '改' } },
  'edition-releases': { title: '改' },
  panels: { title: { zh: '改' } },
  articles: { title: { zh: '改' } },
  bulletins: { title: { zh: '改' } },
  media: { alt: { zh: '改' } },
  assignments: { reason: '改' },
  'print-shops': { contact: '改' },
  'package-links': { revokedAt: '2026-11-01T00:00:00.000Z' },
  receipts: { note: '改' },
  'sign-offs': { note: '改' },
  'audit-entries': { title: '改' },
  'intake-files': { originalName: '改' },
  keepers: { telephone: '改' },
  'keeper-links': { revokedAt: '2026-11-01T00:00:00.000Z' },
  'posting-photos': { decision: 'accepted' },
  'posting-faults': { note: '改' },
  'posting-reassignments': { by: '改' },
  marks: { state: 'resolved' },
  'reading-claims': { released: true },
  'reader-links': { revokedAt: '2026-11-01T00:00:00.000Z' },
  coverage: { zh: '改' },
  counts: { count: 99 },
  reminders: { by: '改' },
  'print-jobs': { reason: '改' },
  users: { name: '改' },
  'resident-reports': { note: '改' },
  'resident-questions': { question: '改' },
  'resident-contacts': { contact: '改' },
  'quiz-counts': { total: 9 },
  terms: { advice: '改' },
  'accepted-findings': { reason: '改' },
}

/** Nobody publishes what three people have not signed: samples of it are drafts. */
const unsigned = (name: RightsName): 'draft' | 'published' =>
  ['articles', 'panels', 'editions'].includes(name) ? 'draft' : 'published'

export async function makeSamples(payload: Payload): Promise<Samples> {
  const toSign: Record<string, unknown> = {}
  let count = 100
  const made = new Map<RightsName, { open: Id; closed?: Id }>()
  const body = { zh: paragraphs([{ zh: '正文' }], 'zh') }
  const source = { type: 'M', title: '书', short: '《书》' }
  const of = (name: RightsName) => made.get(name)?.open
  const data = (name: RightsName, status: 'draft' | 'published' = unsigned(name)): Record<string, unknown> => {
    count += 1
    const drafts = { _status: status }
    switch (name) {
      case 'print-shops':
        return { name: { zh: `单位${count}` }, contact: '无', profile: SHOP_PROFILE }
      case 'galleries':
        return {
          code: `TC-${count}`,
          name: { zh: '画廊' },
          town: { zh: '浏河镇' },
          community: { zh: '紫薇社区' },
          address: { zh: '路1号' },
          lat: 31.5,
          lng: 121.2,
          frames: [{ position: 1, format: '600x900', inUse: true }],
          viewingDistanceM: 1.5,
          state: 'in-use',
          printShop: of('print-shops'),
          contact: '王老师 0512-0000',
        }
      case 'articles':
        return { title: { zh: `稿${count}` }, summary: { zh: '提要' }, body, sources: [source], ...drafts }
      case 'panels':
        return { layout: 'steps', title: { zh: `画${count}` }, articles: [of('articles')], ...drafts }
      case 'editions': {
        const month = `${2000 + count}-01`
        const dates = { from: `${month}-01T12:00:00.000Z`, until: `${month}-31T12:00:00.000Z` }
        return {
          month,
          theme: { zh: '题' },
          kind: 'monthly',
          state: 'preparing',
          panels: [of('panels')],
          ...dates,
          palette: PALETTE,
          ...drafts,
        }
      }
      case 'bulletins': {
        const dates = { from: '2026-11-01T12:00:00.000Z', until: '2026-11-30T12:00:00.000Z' }
        return { title: { zh: `公告${count}` }, body, ...dates, ...drafts }
      }
      case 'users':
        return { email: `user${count}@example.org`, password: 'a long enough password', role: 'editor' }
      case 'assignments':
        return {
          edition: of('editions'),
          gallery: of('galleries'),
          reason: '因',
          frames: [{ position: 1, panel: of('panels') }],
        }
      case 'package-links': {
        const expiresAt = '2099-01-01T00:00:00.000Z'
        return { tokenHash: `hash${count}`, edition: '2026-11', shop: of('print-shops'), expiresAt, madeBy: '编辑' }
      }
      case 'receipts': {
        const sheets = [{ file: 'TC-001_2026-11_1of4_a3.pdf', sha256: 'ab' }]
        return { summary: '一张', edition: '2026-11', shop: of('print-shops'), state: 'received', by: '单位', sheets }
      }
      case 'audit-entries':
        return { byName: '谁', action: 'update', on: 'panels', origin: 'script' }
      case 'edition-releases':
        return {
          edition: '2026-11',
          act: 'published',
          byName: '编辑',
          at: '2026-11-01T00:00:00.000Z',
          hash: 'ab',
          content: {},
        }
      case 'sign-offs':
        return { ...toSign }
      case 'intake-files': {
        const sha256 = String(count).padStart(64, '0')
        const articles = [of('articles')]
        return {
          originalName: '稿.docx',
          sha256,
          bytes: 9,
          articles,
          leftCount: 0,
          left: [],
          by: '编辑',
          act: `a${count}`,
        }
      }
      case 'keepers':
        return { name: `保管员${count}`, telephone: '0512-0000' }
      case 'keeper-links': {
        const expiresAt = '2099-01-01T00:00:00.000Z'
        return { tokenHash: `keeper${count}`, keeper: of('keepers'), expiresAt, madeBy: '编辑' }
      }
      case 'posting-photos': {
        const said = { edition: '2026-11', gallery: 'TC-001', galleryName: '画廊', keeperName: '保管员' }
        const read = { problems: [], codes: [], sheets: [], sha256: `sha${count}`, look: '00' }
        return { clientId: `photo${count}`, kind: 'near', verdict: 'right', ...said, ...read }
      }
      case 'posting-faults':
        return { clientId: `fault${count}`, edition: '2026-11', gallery: 'TC-001', kind: 'glass', keeperName: '保管员' }
      case 'posting-reassignments':
        return { edition: `2026-${count}`, gallery: of('galleries'), keeper: of('keepers') }
      case 'resident-reports': {
        const said = { reference: `r${count}`, fold: `fold${count}`, what: 'glass', state: 'new', times: 1 }
        return { ...said, gallery: 'TC-001', galleryName: '画廊' }
      }
      case 'resident-questions':
        return { reference: `q${count}`, fold: `fold${count}`, question: '为什么？', state: 'new', times: 1 }
      case 'resident-contacts':
        return { letter: `r${count}`, contact: '0512-00000000' }
      case 'quiz-counts':
        return { key: `key${count}`, panel: '1999-11-1', question: '为什么？', day: '1999-11-01', right: 1, total: 1 }
      case 'terms':
        return { term: `词${count}`, kind: 'style', advice: '少用' }
      case 'accepted-findings':
        return {
          document: 'articles 1',
          key: `key${count}`,
          rule: 'term',
          said: '“第一”慎用',
          excerpt: '全国第一。',
          by: '1',
          byName: '编辑',
        }
      case 'marks':
        return {
          ...{ edition: '2026-11', panel: String(of('panels')), format: '600x900', x: 0.1, y: 0.1, w: 0, h: 0 },
          ...{ note: '这里不对', byName: '审校', state: 'open', hash: 'h', act: `mark${count}` },
        }
      case 'reading-claims':
        return {
          ...{ edition: '2026-11', panel: String(of('panels')), step: 'first', by: '1', byName: '审校' },
          at: '2026-11-01T00:00:00.000Z',
        }
      case 'reader-links': {
        const expiresAt = '2099-01-01T00:00:00.000Z'
        return {
          tokenHash: `reader${count}`,
          edition: '2026-11',
          panel: String(of('panels')),
          expiresAt,
          madeBy: '编辑',
        }
      }
      case 'coverage': {
        const reason = { code: 'coverage/no-photos', zh: '还没有照片', en: 'No photos', waitsFor: 'keeper' }
        const own = { edition: `1999-${count}`, gallery: 'TC-001', year: 1999, due: '1999-01-05', sheets: 1 }
        return { ...own, ...reason, state: 'printed', trouble: false, exception: false }
      }
      case 'counts': {
        const cell = { day: '1999-11-01', edition: '1999-11', no: 1, gallery: 'TC-001', kind: 'scan' }
        return { id: `count${count}`, ...cell, count: 7, batch: 'batch' }
      }
      case 'reminders':
        return {
          ...{ act: `act${count}`, edition: '1999-11', keeper: '1', keeperName: '保管员' },
          ...{ galleries: ['TC-001'], by: '编辑' },
        }
      case 'print-jobs': {
        const job = { summary: '一包', key: `key${count}`, edition: '1999-11', kind: 'package', by: '编辑' }
        return { ...job, shop: of('print-shops'), said: {}, sheets: [] }
      }
      case 'media':
        return { alt: { zh: '图' }, peopleShown: 'none' }
    }
  }
  const pixels = () => Buffer.from(Array.from({ length: 8 * 8 * 3 }, (_, i) => (i * 7 + count * 13) % 256))
  const png = () =>
    sharp(pixels(), { raw: { width: 8, height: 8, channels: 3 } })
      .png()
      .toBuffer()
  // Requests are built without waiting, so a store of pictures stands ready.
  const pictures: Buffer[] = []
  for (let i = 0; i < 40; i += 1) {
    count += 1
    pictures.push(await png())
  }
  const nextPicture = () => {
    const picture = pictures.pop()
    if (picture === undefined) throw new Error('the store of pictures is empty')
    return picture
  }
  // Payload's types know each collection; this table of samples is checked by Payload itself when it saves them.
  const create = async (name: RightsName, status?: 'draft' | 'published'): Promise<Id> => {
    const file =
      name === 'media' ? { data: nextPicture(), mimetype: 'image/png', name: `图${count}.png`, size: 1 } : undefined
    const args = { collection: name, depth: 0, data: await placed(name, data(name, status)), ...(file ? { file } : {}) }
    return (await payload.create(args as never)).id
  }
  /** A gallery takes one exception an edition: each new one gets a gallery of its own. */
  const placed = async (name: RightsName, record: Record<string, unknown>) =>
    name === 'assignments' ? { ...record, gallery: await create('galleries') } : record

  for (const name of [
    'print-shops',
    'articles',
    'panels',
    'editions',
    'bulletins',
    'galleries',
    'media',
    'assignments',
    'package-links',
    'receipts',
    'intake-files',
    'audit-entries',
    'keepers',
    'keeper-links',
    'posting-photos',
    'posting-faults',
    'posting-reassignments',
    'resident-reports',
    'resident-questions',
    'resident-contacts',
    'quiz-counts',
    'terms',
    'accepted-findings',
    'marks',
    'reading-claims',
    'reader-links',
    'counts',
    'reminders',
    'print-jobs',
  ] as const) {
    const open = await create(name)
    if (name === 'editions') await publishSigned(payload, of('panels') ?? '', open)
    const hasDrafts = ['articles', 'panels', 'editions', 'bulletins'].includes(name)
    made.set(name, { open, ...(hasDrafts ? { closed: await create(name, 'draft') } : {}) })
  }
  const [signed] = (await payload.find({ collection: 'sign-offs', limit: 1 })).docs
  made.set('sign-offs', { open: signed?.id ?? '' })
  const [released] = (await payload.find({ collection: 'edition-releases', limit: 1 })).docs
  made.set('edition-releases', { open: released?.id ?? '' })
  // Nobody makes a row: it is there since the edition and its galleries are.
  const [row] = (await payload.find({ collection: 'coverage', sort: 'id', limit: 1 })).docs
  made.set('coverage', { open: row?.id ?? '' })
  // What is left to sign: a panel of an edition to come.
  const waiting = await create('panels')
  const steps = [{ label: { zh: '第一步' }, text: { zh: '做' } }]
  await payload.update({ collection: 'panels', id: waiting, data: { steps } as never })
  const next = await payload.create({
    collection: 'editions',
    depth: 0,
    data: { ...data('editions'), panels: [waiting], _status: 'draft' } as never,
  })
  Object.assign(toSign, await whatToSign(payload, waiting, next.month))
  made.set('users', { open: await create('users') })
  const otherShop = await create('print-shops')
  // Another shop's receipt, which the shop of the tests must not see.
  await payload.create({ collection: 'receipts', depth: 0, data: { ...data('receipts'), shop: otherShop } as never })
  const spare: Id[] = []
  for (let i = 0; i < 6; i += 1) spare.push(await create('galleries'))
  return {
    ownShop: made.get('print-shops')?.open ?? '',
    otherShop,
    readable: (name) => made.get(name) ?? { open: '0' },
    fresh: async (name) => {
      if (name === 'sign-offs') return signed?.id ?? ''
      if (name === 'edition-releases') return released?.id ?? ''
      return name === 'coverage' ? (row?.id ?? '') : await create(name)
    },
    change: (name) => CHANGES[name],
    create: (name) => {
      if (name === 'assignments') return { json: { ...data(name), gallery: spare.pop() } }
      if (name !== 'media') return { json: data(name) }
      const form = new FormData()
      form.set('_payload', JSON.stringify(data(name)))
      form.set('file', new File([new Uint8Array(nextPicture())], '江豚.png', { type: 'image/png' }))
      return { form }
    },
  }
}
