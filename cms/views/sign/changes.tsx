import type { Media } from '#contract'
import type { Change } from '../../workflow/changes/content-changes.ts'
import type { Piece } from '../../workflow/changes/word-diff.ts'
import { cityMoment } from '../../workflow/city-time.ts'
import type { Sheet } from './read-sheet.ts'

interface ChangesProps {
  sheet: Sheet
  me: string
  english: boolean
  pictureUrl: (media: Media) => string
}

/** What is different since it was read: struck out in one column, underlined in the other; who wrote it and when. */
export function Changes({ sheet, me, english, pictureUrl }: ChangesProps) {
  const { since, line, people } = sheet
  if (since === null) return null
  const { decision, own, changes } = since
  const then = cityMoment(decision.at)
  const before = own
    ? english
      ? `As you read it, ${then}`
      : `您看过的那一稿　${then}`
    : english
      ? `As ${decision.byName} read it, ${then}`
      : `${decision.byName}看过的那一稿　${then}`
  const now = (change: Change): string => {
    const written = line.sign.written.get(change.doc)
    if (!written) return english ? 'Now' : '现在'
    const who = written.by === me ? (english ? 'you' : '您') : (people.get(written.by ?? '')?.name ?? '')
    return `${english ? 'Now' : '现在'}　${who} ${cityMoment(written.at)}`
  }
  return changes.map((change, i) => (
    <section className="kp-chg" id={`c${i + 1}`} key={`${change.kind} ${change.key} ${change.zh}`}>
      <h3>
        <span className="n">{i + 1}</span>
        {english ? change.en : change.zh}　{sizeOf(change, english)}
      </h3>
      <div className="two">
        <div>
          <small>{before}</small>
          {change.kind === 'words' ? (
            <Pieces pieces={change.before} english={english} />
          ) : (
            <Picture media={change.before} {...{ pictureUrl, english }} />
          )}
        </div>
        <div>
          <small>{now(change)}</small>
          {change.kind === 'words' ? (
            <Pieces pieces={change.after} english={english} />
          ) : (
            <Picture media={change.after} {...{ pictureUrl, english }} />
          )}
        </div>
      </div>
    </section>
  ))
}

function sizeOf(change: Change, english: boolean): string {
  if (change.kind === 'picture') return english ? change.what.en : change.what.zh
  if (change.before.length === 0) return english ? 'added' : '新加的'
  if (change.after.length === 0) return english ? 'taken out' : '删掉了'
  return english ? `${change.changed} characters` : `改了 ${change.changed} 字`
}

function Pieces({ pieces, english }: { pieces: readonly Piece[]; english: boolean }) {
  if (pieces.length === 0) return <p className="ink3">{english ? '(nothing)' : '（没有）'}</p>
  let at = 0
  return (
    <p className="words">
      {pieces.map(({ text, is }) => {
        at += text.length
        if (is === 'out') return <del key={`${at} ${is}`}>{text}</del>
        return is === 'in' ? <ins key={`${at} ${is}`}>{text}</ins> : <span key={`${at} ${is}`}>{text}</span>
      })}
    </p>
  )
}

interface PictureProps {
  media: Media | null
  pictureUrl: (media: Media) => string
  english: boolean
}

/** Cut as wide as the two stand beside each other, around the part that is kept. */
function Picture({ media, pictureUrl, english }: PictureProps) {
  if (media === null) return <p className="ink3">{english ? '(no picture)' : '（没有图片）'}</p>
  return (
    <img
      className="crop"
      src={pictureUrl(media)}
      alt={media.alt.zh}
      style={{ objectPosition: `${media.focalX}% ${media.focalY}%` }}
    />
  )
}
