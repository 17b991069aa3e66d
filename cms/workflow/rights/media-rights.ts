import { type Problem, problem } from '#contract'
import type { Channel, MediaRecord, MediaUse, RightsGap } from './media-record.ts'
import { noRightAtAll } from './no-right-at-all.ts'

/** What a record lacks, whatever it is used for; a PDF is an attachment and has no picture's rights. */
export function recordGaps(media: MediaRecord): RightsGap[] {
  if (media.mimeType === 'application/pdf') return media.withheld ? [WITHHELD] : []
  const gaps: RightsGap[] = media.withheld ? [WITHHELD] : []
  const lack = (code: string, field: string, short: RightsGap['short'], zh: string, en: string) =>
    gaps.push({ code: `media/${code}`, field, level: 'error', short, zh, en })
  if (blank(media.credit?.zh))
    lack('no-credit', 'credit', w('署名', 'credit'), '图片没有署名', 'the picture has no credit line')
  if (blank(media.creator))
    lack('no-creator', 'creator', w('作者', 'creator'), '没写图片的作者', 'nobody is named as its creator')
  if (blank(media.sourceKind))
    lack(
      'no-source-kind',
      'sourceKind',
      w('来历', 'kind of source'),
      '没选图片的来历',
      'its kind of source is not chosen',
    )
  if (blank(media.licence))
    lack(
      'no-licence',
      'licence',
      w('许可', 'licence'),
      '没写凭什么许可可以用',
      'it says not by what licence it may be used',
    )
  for (const { field, said } of emptyWords(media)) {
    lack(
      'no-right-at-all',
      field,
      w('真正的授权', 'a real permission'),
      `写的是“${said}”：这不是授权，请找到作者取得许可，或换一张图`,
      `it says “${said}”, which is no permission: find its author and ask, or use another picture`,
    )
  }
  if (media.peopleShown === 'identifiable' && !media.consent)
    lack(
      'no-consent',
      'consent',
      w('画中人同意', 'consent'),
      '图中人认得出，但没有登记同意；取得同意，或用“遮脸”',
      'people can be recognised, but their consent is not recorded: ask them, or cover their faces',
    )
  if (blank(media.alt?.zh))
    lack(
      'no-alt',
      'alt',
      w('替代文字', 'alternative text'),
      '图片缺少替代文字，看不见的人不知道画的是什么',
      'the picture has no alternative text for those who cannot see it',
    )
  return gaps
}

/** What stands against one use of a picture: a channel it was not given for, days after its permission is over. */
export function gapsForUse(media: MediaRecord, { channels, life, today }: MediaUse): RightsGap[] {
  const gaps: RightsGap[] = []
  for (const channel of channels) {
    if (media.scope?.[channel]) continue
    const { zh, en } = CHANNEL_WORDS[channel]
    gaps.push({
      code: `media/not-for-${channel}`,
      field: 'scope',
      level: 'error',
      short: w(`${zh}授权`, `permission for ${en}`),
      zh: `这张图没有${zh}授权`,
      en: `this picture may not be used ${en}`,
    })
  }
  const last = (media.validUntil ?? '').slice(0, 10)
  // What hung and was taken down is history.
  if (last === '' || life === null || life.until < today) return gaps
  const expiry = { field: 'validUntil', short: w('授权到期', 'expiry') }
  if (last < life.from || last < today) {
    gaps.push({
      ...expiry,
      code: 'media/expired',
      level: 'error',
      zh: `图片授权已到 ${last} 为止，请续期或换图`,
      en: `the permission ended on ${last}: renew it or use another picture`,
    })
  } else if (last < life.until) {
    gaps.push({
      ...expiry,
      code: 'media/expires',
      level: 'warning',
      zh: `图片授权到 ${last}，这一期要挂到 ${life.until}，请在那之前续期`,
      en: `the permission ends on ${last}, but the edition hangs until ${life.until}: renew it before then`,
    })
  }
  return gaps
}

/** Gaps as problems; each leads to its field in the picture's form. `at` is where the picture is used. */
export function rightsProblems(gaps: readonly RightsGap[], at: string, id: string | number): Problem[] {
  return gaps.map(({ code, field, level, zh, en }) =>
    problem({ code, at, zh, en, level, hint: `/admin/collections/media/${id}#${field}` }),
  )
}

/** Whether a picture may be used so: the one answer for snapshot, sign-off and the newsroom's screens. */
export function mediaRights(media: MediaRecord & { id: string | number }, use: MediaUse, at: string): Problem[] {
  return rightsProblems([...recordGaps(media), ...gapsForUse(media, use)], at, media.id)
}

const w = (zh: string, en: string) => ({ zh, en })
const CHANNEL_WORDS: Record<Channel, { zh: string; en: string }> = {
  print: w('印刷', 'in print'),
  web: w('网站', 'on the web'),
  wechat: w('微信', 'on WeChat'),
}
const WITHHELD: RightsGap = {
  code: 'media/withheld',
  field: 'withheld',
  level: 'error',
  short: w('遮脸的那一张', 'the covered one'),
  zh: '这是遮脸前的原图，不能再用；请换成遮过脸的那一张',
  en: 'this is the original from before the faces were covered and may not be used: choose the covered one',
}

function emptyWords({ creator, credit, licence, caption }: MediaRecord): { field: string; said: string }[] {
  const texts: [string, string | null | undefined][] = [
    ['credit', credit?.zh],
    ['credit', credit?.en],
    ['creator', creator],
    ['licence', licence],
    ['caption', caption?.zh],
    ['caption', caption?.en],
  ]
  const found = texts.flatMap(([field, text]) => {
    const said = noRightAtAll(text)
    return said === null ? [] : [{ field, said }]
  })
  // Both languages of a field say the same thing once.
  return found.filter(({ field }, i) => found.findIndex((other) => other.field === field) === i)
}

function blank(text: string | null | undefined): boolean {
  return (text ?? '').replace(/\p{Cc}/gu, '').trim() === ''
}
