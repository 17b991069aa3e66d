import { cityMoment } from '../../../workflow/city-time.ts'
import { PHOTO_WORDS, VERDICT_WORDS } from '../../../workflow/posting/photo-words.ts'
import { type Posting, standingOf } from '../../../workflow/posting/posting-state.ts'
import type { PostingLine, PostingSummary } from '../posting-lines.ts'
import type { PhotoRecord } from '../read-posting.ts'
import { StateGlyph } from '../state-glyph.tsx'

interface LookProps {
  summary: PostingSummary
  /** Small pictures of the finished sheets, by gallery and frame. */
  thumbnails: ReadonlyMap<string, string>
  mayAct: boolean
  back: string
  english: boolean
}
type Shared = Omit<LookProps, 'summary'>

/** What a person has to look at: the posters that should hang beside the two photos, the reason, yes or no. */
export function Look({ summary, ...shared }: LookProps) {
  const { english } = shared
  if (summary.toLookAt.length === 0) return null
  return (
    <section className="look" aria-label={english ? 'To be looked at' : '要看的'}>
      <h2>
        {english ? 'To be looked at' : '要看的'}
        <small>{english ? `${summary.toLookAt.length} galleries` : `${summary.toLookAt.length} 座`}</small>
      </h2>
      {summary.toLookAt.map((line) => (
        <Case key={line.gallery.code} line={line} {...shared} />
      ))}
    </section>
  )
}

function Case({ line, ...shared }: Shared & { line: PostingLine }) {
  const { gallery, posting, check, keeper } = line
  const { english, thumbnails } = shared
  const doubtful = check && check.state !== 'none' && check.state !== 'proved' ? check : posting
  return (
    <article id={gallery.code}>
      <header>
        <StateGlyph state={doubtful.state} />
        <h3>
          {gallery.code}　{gallery.name}
        </h3>
        <p className="ink3">
          {keeper ? `${keeper.name}　${keeper.telephone}` : english ? 'Nobody posts here' : '没有保管员'}
          {doubtful === check ? (english ? ', spot check' : '　抽查') : ''}
        </p>
      </header>
      <div className="wall">
        <figure>
          <div className="sheets">
            {gallery.orders.map(({ position, title }) => {
              const thumbnail = thumbnails.get(`${gallery.code} ${position}`)
              return thumbnail ? (
                <img key={position} src={thumbnail} alt={title} loading="lazy" />
              ) : (
                <span key={position}>{title}</span>
              )
            })}
          </div>
          <figcaption>{english ? 'Should hang' : '应该挂的'}</figcaption>
        </figure>
        {photosOf(doubtful).map(({ kind, photo }) => (
          <Photo key={kind} {...{ kind, photo }} {...shared} />
        ))}
      </div>
    </article>
  )
}

function photosOf({ near, far }: Posting<PhotoRecord>) {
  return [
    { kind: 'near' as const, photo: near },
    { kind: 'far' as const, photo: far },
  ]
}

function Photo({ kind, photo, mayAct, back, english }: Shared & { kind: 'near' | 'far'; photo: PhotoRecord | null }) {
  const name = english ? PHOTO_WORDS[kind].en : PHOTO_WORDS[kind].zh
  if (!photo)
    return (
      <figure>
        <div className="empty">{english ? 'Not sent yet' : '还没有发来'}</div>
        <figcaption>{name}</figcaption>
      </figure>
    )
  const standing = standingOf(photo)
  const said = english ? VERDICT_WORDS[standing].en : VERDICT_WORDS[standing].zh
  return (
    <figure>
      <a href={`/posting/photos/${photo.id}.jpg`} target="_blank" rel="noreferrer">
        <img src={`/posting/photos/${photo.id}.small.jpg`} alt={`${name}，${photo.gallery}`} loading="lazy" />
      </a>
      <figcaption>
        <b>{name}</b>　{cityMoment(photo.takenAt ?? photo.at)}　
        <span className={standing === 'wrong' ? 'red b' : standing === 'unsure' ? 'amber b' : ''}>{said}</span>
        {photo.decision ? (
          <p className="ink2">
            {photo.decidedBy}
            {photo.decision === 'accepted' ? (english ? ' accepted it' : ' 认可') : english ? ' refused it' : ' 退回'}
            {photo.decisionNote === '' ? '' : `：${photo.decisionNote}`}
          </p>
        ) : null}
        {photo.problems.map(({ code, zh, en, level }) => (
          <p key={`${code} ${zh}`} className={level === 'error' ? 'red' : 'amber'}>
            {english ? en : zh}
          </p>
        ))}
        {mayAct && (standing !== 'right' || photo.decision) ? <Decide {...{ photo, back, english }} /> : null}
      </figcaption>
    </figure>
  )
}

/** A word and one of two buttons; a person overrules the machine by name. */
function Decide({ photo, back, english }: { photo: PhotoRecord; back: string; english: boolean }) {
  return (
    <form method="post" action={`/posting/photos/${photo.id}/decision`}>
      <input type="hidden" name="back" value={back} />
      <input
        name="note"
        maxLength={200}
        aria-label={english ? 'Why' : '说明'}
        placeholder={english ? 'A word: what you see' : '说一句：看到什么，哪里不对'}
      />
      <button className="kp-small" name="decision" value="accepted" type="submit">
        {english ? 'Accept' : '认可'}
      </button>
      <button className="kp-small" name="decision" value="refused" type="submit">
        {english ? 'Send back' : '退回'}
      </button>
    </form>
  )
}
