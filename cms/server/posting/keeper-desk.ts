import type { Payload } from 'payload'
import {
  type PostingEditionLine,
  type PostingGallery,
  readPosting,
  readPostingEditions,
} from '../../views/posting/read-posting.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { isAtKeepers } from '../../workflow/posting/posting-days.ts'
import { type Posting, postingState } from '../../workflow/posting/posting-state.ts'
import { spotCheckDay, spotChecks, wantsSecondLook } from '../../workflow/posting/spot-check.ts'
import type { PressDoor } from '../press.ts'
import { sheetsOf } from './posted-sheets.ts'

type PhotoOf = PostingGallery['photos'][number]
interface DeskSheet {
  position: number
  title: string
  /** File of the thumbnail, null where no press of ours made the sheet. */
  thumbnail: string | null
}
/** One gallery on a keeper's list. */
export interface DeskGallery {
  gallery: PostingGallery
  edition: PostingEditionLine
  /** What is asked for: the posting, or a second look at it. */
  check: boolean
  posting: Posting<PhotoOf>
  hang: DeskSheet[]
  /** Titles of what hung there before. */
  takeDown: string[]
  /** When the newsroom last asked for it, ISO 8601. */
  remindedAt: string | null
}

/** All that one keeper has to do just now, by edition and gallery. */
export async function readKeeperDesk(
  { payload, press }: { payload: Payload; press: PressDoor },
  keeper: string,
  now: Date,
): Promise<DeskGallery[]> {
  const today = cityDay(now)
  const editions = await readPostingEditions({ payload })
  const open = editions.filter((edition) => isAtKeepers(edition, today))
  const desks = await Promise.all(
    open.map(async (edition) => {
      const all = await readPosting({ payload }, edition)
      const posted = all.filter(({ orders }) => orders.length > 0)
      const asked =
        today >= spotCheckDay(edition)
          ? spotChecks(
              edition.month,
              posted.map(({ code }) => code),
              payload.secret,
            )
          : []
      const mine = posted.filter((gallery) => gallery.keeper === keeper)
      const reminded = await readReminders(payload, edition.month, keeper)
      const before = edition.kind === 'monthly' ? await readBefore(payload, editions, edition, mine) : new Map()
      return mine.flatMap((gallery) => {
        const first = { ...toDesk(gallery, edition, false), remindedAt: reminded.get(gallery.code) ?? null }
        return asked.includes(gallery.code) && wantsSecondLook(first.posting, spotCheckDay(edition))
          ? [toDesk(gallery, edition, true)]
          : [{ ...first, takeDown: before.get(gallery.code) ?? [] }]
      })
    }),
  )
  return desks.flat()

  function toDesk(gallery: PostingGallery, edition: PostingEditionLine, check: boolean): DeskGallery {
    const made = sheetsOf(press, edition.month, gallery.code)
    const hang = gallery.orders.map(({ position, title }) => ({
      position,
      title,
      thumbnail: made.get(position)?.thumbnail ?? null,
    }))
    return {
      gallery,
      edition,
      check,
      posting: postingState({ ...gallery, check }),
      hang,
      takeDown: [],
      remindedAt: null,
    }
  }
}

/** When a keeper was last reminded of each gallery. */
async function readReminders(payload: Payload, edition: string, keeper: string): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'reminders',
    where: { and: [{ edition: { equals: edition } }, { keeper: { equals: keeper } }] },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
  })
  return new Map(
    docs.flatMap(({ galleries, createdAt }) =>
      (Array.isArray(galleries) ? galleries : []).map((code): [string, string] => [String(code), createdAt]),
    ),
  )
}

/** What the monthly edition before hung in the same galleries, by their codes. */
async function readBefore(
  payload: Payload,
  editions: readonly PostingEditionLine[],
  edition: PostingEditionLine,
  mine: readonly PostingGallery[],
): Promise<Map<string, string[]>> {
  const before = editions.find(({ kind, from }) => kind === 'monthly' && from < edition.from)
  if (!before || mine.length === 0) return new Map()
  const then = await readPosting({ payload }, before)
  const codes = new Set(mine.map(({ code }) => code))
  return new Map(
    then
      .filter(({ code }) => codes.has(code))
      .map(({ code, orders }) => [code, [...new Set(orders.map(({ title }) => title))]]),
  )
}
