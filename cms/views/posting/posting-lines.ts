import { lastHangingDay } from '../../workflow/posting/posting-days.ts'
import { type Posting, type PostingState, postingState } from '../../workflow/posting/posting-state.ts'
import { spotCheckDay, spotChecks, wantsSecondLook } from '../../workflow/posting/spot-check.ts'
import type { KeeperLine, PhotoRecord, PostingEditionLine, PostingGallery } from './read-posting.ts'

/** One gallery of an edition, as the newsroom looks at it. */
export interface PostingLine {
  gallery: PostingGallery
  posting: Posting<PhotoRecord>
  /** The second look, where one is asked for. */
  check: Posting<PhotoRecord> | null
  keeper: KeeperLine | null
  late: boolean
}
/** Somebody with what is late at him; null: galleries that nobody posts at. */
interface LateKeeper {
  keeper: KeeperLine | null
  codes: string[]
}
export interface PostingSummary {
  lines: PostingLine[]
  counts: Record<PostingState, number>
  /** What a person should look at: red first, then what the machine is not sure of. */
  toLookAt: PostingLine[]
  late: LateKeeper[]
  lastDay: string
  checkDay: string
  /** Nobody has a link and nobody sent a photo: there is nothing to be late with yet. */
  begun: boolean
}

const GRAVITY: Partial<Record<PostingState, number>> = { refused: 0, fault: 1, posted: 2 }

/** All that the screen says of one edition on one day. */
export function summarise(
  edition: PostingEditionLine,
  galleries: readonly PostingGallery[],
  keepers: readonly KeeperLine[],
  { today, secret, links }: { today: string; secret: string; links: number },
): PostingSummary {
  const lastDay = lastHangingDay(edition)
  const posted = galleries.filter(({ orders }) => orders.length > 0)
  const codes = posted.map(({ code }) => code)
  const [checkDay, asked] = [spotCheckDay(edition), spotChecks(edition.month, codes, secret)]
  const begun = links > 0 || galleries.some(({ photos }) => photos.length > 0)
  const lines = posted.map((gallery): PostingLine => {
    const posting = postingState(gallery)
    const missing = posting.state === 'none' || posting.state === 'refused'
    return {
      gallery,
      posting,
      // Not said before the day: whoever looks over an editor's shoulder should learn nothing.
      check:
        today >= checkDay && asked.includes(gallery.code) && wantsSecondLook(posting, checkDay)
          ? postingState({ ...gallery, check: true })
          : null,
      keeper: keepers.find(({ id }) => id === gallery.keeper) ?? null,
      late: begun && missing && today > lastDay,
    }
  })
  const counts: PostingSummary['counts'] = { none: 0, posted: 0, proved: 0, refused: 0, fault: 0 }
  for (const { posting } of lines) counts[posting.state] += 1
  return {
    lines,
    counts,
    toLookAt: lines.filter(wantsAPerson).sort(byGravity),
    late: byKeeper(lines),
    lastDay,
    checkDay,
    begun,
  }
}

function wantsAPerson({ posting, check }: PostingLine): boolean {
  const unsure = [posting, check].some((one) => one?.state === 'posted' || one?.state === 'refused')
  return unsure || [posting.near, posting.far].some((photo) => photo?.verdict === 'unsure' && photo.decision === null)
}

function byGravity(a: PostingLine, b: PostingLine): number {
  const rank = ({ posting: { state } }: PostingLine) => GRAVITY[state] ?? 3
  return rank(a) - rank(b) || a.gallery.code.localeCompare(b.gallery.code)
}

function byKeeper(lines: readonly PostingLine[]): LateKeeper[] {
  const late = new Map<string, LateKeeper>()
  for (const { gallery, keeper } of lines.filter((line) => line.late)) {
    const entry = late.get(keeper?.id ?? '') ?? { keeper, codes: [] }
    entry.codes.push(gallery.code)
    late.set(keeper?.id ?? '', entry)
  }
  return [...late.values()].sort((a, b) => b.codes.length - a.codes.length)
}
