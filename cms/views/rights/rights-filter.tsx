import { Link } from '@payloadcms/ui'
import type { BeforeListTableServerProps, Where } from 'payload'
import { addDays, cityDay } from '../../workflow/city-time.ts'
import './rights.css'

const LIST = '/admin/collections/media'
/** As long ahead as the column names an end. */
const SOON_DAYS = 60

interface Choice {
  zh: string
  en: string
  where: Where | null
}

/** Above the list of pictures: all, those that lack something, those whose permission ends. One click each. */
export async function RightsFilter({ i18n, payload, user, searchParams }: BeforeListTableServerProps) {
  const english = i18n.language === 'en'
  const shown = { withheld: { not_equals: true } }
  const soon = addDays(cityDay(), SOON_DAYS)
  const choices: Choice[] = [
    { zh: '全部', en: 'All', where: null },
    { zh: '版权有缺', en: 'With gaps', where: { and: [{ rightsState: { not_equals: 'complete' } }, shown] } },
    {
      zh: '60 天内到期或已到期',
      en: 'Ended or ending within 60 days',
      where: { and: [{ validUntil: { less_than: `${soon}T12:00:00.000Z` } }, shown] },
    },
    { zh: '遮脸前的原图', en: 'Originals with faces', where: { and: [{ withheld: { equals: true } }] } },
  ]
  const counted = await Promise.all(
    choices.map(async ({ where }) => {
      const { totalDocs } = await payload.count({
        collection: 'media',
        ...(where ? { where } : {}),
        overrideAccess: false,
        ...(user ? { user } : {}),
      })
      return totalDocs
    }),
  )
  const asked = sayPairs(Object.entries(searchParams ?? {}).flatMap(([key, value]) => pairsOf(value, key)))
  return (
    <nav className="kp-filter" aria-label={english ? 'Rights' : '按版权看'}>
      {choices.map(({ zh, en, where }, i) => {
        const query = where === null ? '' : sayPairs(pairsOf({ or: [where] }, 'where'))
        return (
          <Link
            key={zh}
            href={query === '' ? LIST : `${LIST}?${query}`}
            aria-current={asked === query ? 'page' : undefined}
          >
            {english ? en : zh} <span>{counted[i]}</span>
          </Link>
        )
      })}
    </nav>
  )
}

type Pair = [key: string, value: string]

/** Payload's list reads its filter as `where[or][0][and][0][field][operator]=value`; Next gives it as it came, or nested. */
function pairsOf(value: unknown, path: string): Pair[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => pairsOf(inner, `${path}[${key}]`))
  return path.startsWith('where[') ? [[path, String(value)]] : []
}

function sayPairs(pairs: readonly Pair[]): string {
  return pairs
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&')
}
