import { cityMoment } from '../../../workflow/city-time.ts'
import { FAULT_WORDS } from '../../../workflow/posting/photo-words.ts'
import type { PostingSummary } from '../posting-lines.ts'
import type { FaultRecord, PostingGallery } from '../read-posting.ts'

interface FaultsProps {
  summary: PostingSummary
  mayAct: boolean
  back: string
  english: boolean
}

/** What is broken on the street, oldest first, and the act that closes it; below it the spot check. */
export function Faults({ summary, mayAct, back, english }: FaultsProps) {
  const open = summary.lines.flatMap(({ gallery }) =>
    gallery.faults.filter((fault) => fault.open).map((fault) => ({ gallery, fault })),
  )
  const checks = summary.lines.filter(({ check }) => check !== null)
  return (
    <section id="faults" aria-label={english ? 'Faults' : '故障'}>
      <h2>
        {english ? 'Faults' : '故障'}
        <small>{english ? `${open.length} open` : `${open.length} 条没关`}</small>
      </h2>
      {open.length === 0 ? (
        <p className="ink3">{english ? 'Nothing is broken.' : '没有坏的。'}</p>
      ) : (
        <ul className="rows">
          {open.map(({ gallery, fault }) => (
            <Fault key={fault.id} {...{ gallery, fault, mayAct, back, english }} />
          ))}
        </ul>
      )}
      <h2>
        {english ? 'Spot check' : '抽查'}
        <small>{english ? `from ${summary.checkDay}` : `${summary.checkDay} 起`}</small>
      </h2>
      {checks.length === 0 ? (
        <p className="ink3">
          {english
            ? 'Seven galleries are drawn on that day.'
            : '到那天抽七座，请保管员再拍一次；事先谁也不知道是哪七座。'}
        </p>
      ) : (
        <p>
          {checks.map(({ gallery, check }) => (
            <span key={gallery.code} className={check?.state === 'proved' ? 'checked' : 'checked ink3'}>
              {gallery.code} {check?.state === 'proved' ? (english ? 'seen' : '看过') : english ? 'waiting' : '等照片'}
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

interface FaultProps extends Omit<FaultsProps, 'summary'> {
  gallery: PostingGallery
  fault: FaultRecord
}

function Fault({ gallery, fault, mayAct, back, english }: FaultProps) {
  const photo = gallery.photos.find((one) => one.fault === fault.clientId)
  return (
    <li>
      <p>
        <b>{english ? FAULT_WORDS[fault.kind].en : FAULT_WORDS[fault.kind].zh}</b>　{gallery.code} {gallery.name}
        {photo ? (
          <a href={`/posting/photos/${photo.id}.jpg`} target="_blank" rel="noreferrer">
            {english ? ' photo' : '　照片'}
          </a>
        ) : null}
      </p>
      <p className="ink3 s12">
        {cityMoment(fault.at)}　{fault.keeperName}
        {fault.note === '' ? '' : `：${fault.note}`}
      </p>
      {mayAct ? (
        <form method="post" action={`/posting/faults/${fault.id}/close`}>
          <input type="hidden" name="back" value={back} />
          <input
            name="note"
            maxLength={200}
            aria-label={english ? 'How it was mended' : '怎么处理的'}
            placeholder={english ? 'How it was mended' : '怎么处理的'}
          />
          <button className="kp-small" type="submit">
            {english ? 'Mended' : '修好了'}
          </button>
        </form>
      ) : null}
    </li>
  )
}
