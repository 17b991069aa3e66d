import { daysAgo } from '../../../workflow/coverage/reminder-text.ts'
import type { Asked } from '../filters.ts'
import { LookGlyph } from '../look-symbols.tsx'
import { RemindButton } from '../remind-button.tsx'
import { shortName } from '../short-name.ts'
import type { LateGallery, YearSummary } from '../summarise-year.ts'
import { whereTo } from '../where-to.ts'

interface LateListProps {
  summary: YearSummary
  /** Keepers have links, or sent photos. */
  begun: boolean
  asked: Asked
  today: string
  mayAct: boolean
  /** Made for this page: the button pressed twice reminds once. */
  act: string
  english: boolean
}

/** Every red of the chosen month with its reason: first what a reminder helps with, then what goes elsewhere. */
export function LateList({ summary, begun, asked, today, mayAct, act, english }: LateListProps) {
  const { toRemind, elsewhere, exceptions } = summary
  const keepers = new Set(toRemind.map(({ gallery }) => gallery.keeper)).size
  const line = (one: LateGallery) => <Line key={one.gallery.code} {...{ one, month: asked.month, today, english }} />
  return (
    <aside className="kp-late" aria-label={english ? 'What is missing' : '缺的'}>
      {toRemind.length + elsewhere.length === 0 ? (
        <section className="quiet">
          <h2>{english ? 'Nothing is red' : '没有要追的'}</h2>
          <p className="ink3">
            {english ? quietWords(summary, begun, today).en : quietWords(summary, begun, today).zh}
          </p>
        </section>
      ) : null}
      {toRemind.length > 0 ? (
        <section>
          <h2>{english ? `${toRemind.length} wait for their keepers` : `保管员没回的 ${toRemind.length} 座`}</h2>
          <ul>{toRemind.map(line)}</ul>
          {mayAct ? <RemindButton {...{ asked, act, keepers, english }} /> : null}
        </section>
      ) : null}
      {elsewhere.length > 0 ? (
        <section>
          <h2>
            {english
              ? `${elsewhere.length} where a reminder does not help`
              : toRemind.length > 0
                ? `另有去处的 ${elsewhere.length} 座`
                : `要处理的 ${elsewhere.length} 座`}
          </h2>
          <ul>{elsewhere.map(line)}</ul>
        </section>
      ) : null}
      {exceptions.length > 0 ? (
        <section className="quiet">
          <h2>{english ? `${exceptions.length} depart from the rule` : `不照规则上刊的 ${exceptions.length} 座`}</h2>
          <ul>
            {exceptions.map(({ gallery, reason }) => (
              <li key={gallery.code}>
                <span />
                <p>
                  <b>{gallery.code}</b> {gallery.town} {shortName(gallery)}
                </p>
                <p className="ink3 s12">{reason}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </aside>
  )
}

function quietWords({ due }: YearSummary, begun: boolean, today: string): { zh: string; en: string } {
  if (due === '') return { zh: '这一期还没有开。', en: 'The edition is not open.' }
  if (!begun)
    return {
      zh: '保管员还没有链接，所以没有照片：到“上画”给每人做一个，就会知道哪座贴了、哪座晚了。',
      en: 'Keepers have no links yet, so there are no photos: make one for each on “Posting”.',
    }
  if (today > due) return { zh: '该贴的都贴了。', en: 'All that should hang hangs.' }
  return {
    zh: `${due} 前要贴完；到时没有贴的会列在这里，写着原因。`,
    en: `All are to hang by ${due}; what is late then stands here with its reason.`,
  }
}

function Line({ one, month, today, english }: { one: LateGallery; month: string; today: string; english: boolean }) {
  const { gallery, keeper, look, reason, reminded } = one
  const place = whereTo(one, month)
  const ago = reminded && daysAgo(new Date(Date.parse(reminded.at) + 8 * 3_600_000).toISOString().slice(0, 10), today)
  return (
    <li>
      <LookGlyph look={look} />
      <p>
        <b>{gallery.code}</b> {gallery.town} {shortName(gallery)}
      </p>
      <p className="ink2 s12">
        {english ? reason.en : reason.zh}
        {keeper === '' ? '' : `　${keeper}`}
      </p>
      {ago && reminded ? (
        <p className="ink3 s12">
          {english ? `Reminded ${ago.en} by ${reminded.by}` : `提醒过 ${ago.zh}　${reminded.by}`}
        </p>
      ) : null}
      {place ? (
        <a className="kp-link s12" href={place.href}>
          {english ? place.en : place.zh}
        </a>
      ) : null}
    </li>
  )
}
