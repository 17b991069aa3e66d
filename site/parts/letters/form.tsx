import { LETTER_LIMITS, type Problem, REPORT_KINDS, REPORT_WORDS } from '#contract'
import type { Lang } from '../../sheet/foot.ts'
import { LETTER_WORDS } from './words.ts'

/** A letter being written: what it is about, what was typed already, and what is still to be mended. */
export interface LetterShown {
  kind: 'report' | 'ask'
  lang: Lang
  gallery: { code: string; name: string } | null
  panel: { slug: string; title: string } | null
  /** To choose from, by town, where the address names no gallery. */
  galleries: { town: string; places: { code: string; name: string }[] }[]
  /** When the form was given, sealed. */
  given: string
  typed: { what: string; text: string; contact: string }
  problems: Problem[]
  /** True when too many letters are coming in to take this one. */
  full: boolean
}

/** The form for a report or a question: plain HTML, sent by the browser itself. */
export function LetterForm({ of }: { of: LetterShown }) {
  const { kind, lang, typed } = of
  const words = LETTER_WORDS[lang]
  return (
    <div className="w letter">
      <h1>{kind === 'report' ? words.report : words.ask}</h1>
      <About of={of} />
      <p>
        {kind === 'report' ? words.reportIntro : words.askIntro}
        {kind === 'ask' ? <a href={`${lang === 'en' ? '/en' : ''}/questions/`}>{words.seeAnswered}</a> : null}
      </p>
      <Mend of={of} />
      <form method="post" action={kind === 'report' ? '/say/report' : '/say/ask'}>
        <input type="hidden" name="lang" value={lang} />
        <input type="hidden" name="given" value={of.given} />
        {of.panel ? <input type="hidden" name="p" value={of.panel.slug} /> : null}
        {of.gallery ? <input type="hidden" name="g" value={of.gallery.code.toLowerCase()} /> : null}
        {of.gallery === null && kind === 'report' ? <Galleries of={of} /> : null}
        {kind === 'report' ? <Kinds of={of} /> : <Words of={of} />}
        {kind === 'report' ? (
          <details className="fold" open={typed.text !== '' || typed.contact !== ''}>
            <summary>{words.more}</summary>
            <Words of={of} />
            <Contact of={of} />
          </details>
        ) : (
          <Contact of={of} />
        )}
        <p className="vh" aria-hidden="true">
          <label>
            {words.trap}
            <input name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </p>
        <p className="send">
          <button className="btn" type="submit">
            {words.send}
          </button>
          <span className="s">{words.privacy}</span>
        </p>
      </form>
    </div>
  )
}

/** What a letter is about, as its reader knows it. */
export function About({ of }: { of: Pick<LetterShown, 'lang' | 'gallery' | 'panel'> }) {
  const words = LETTER_WORDS[of.lang]
  const names = [
    ...(of.gallery ? [`${of.gallery.code} ${of.gallery.name}`] : []),
    ...(of.panel ? [words.panelNamed(of.panel.title)] : []),
  ]
  if (names.length === 0) return null
  return <p className="lead">{names.join(of.lang === 'zh' ? '，' : ', ')}</p>
}

function Mend({ of: { lang, problems, full } }: { of: LetterShown }) {
  const words = LETTER_WORDS[lang]
  if (full)
    return (
      <p className="note" role="alert">
        {words.full}
      </p>
    )
  if (problems.length === 0) return null
  return (
    <div className="note" role="alert">
      <p>{words.mend}</p>
      <ul>
        {problems.map(({ code, at, zh, en }) => (
          <li key={code + at} id={`mend-${at}`}>
            <a href={`#${at}`}>{lang === 'zh' ? zh : en}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What a field is told by: its hint, and what is to be mended in it. */
function toldBy({ problems }: LetterShown, at: string, hint?: string) {
  const wrong = problems.some((one) => one.at === at)
  const ids = [hint, wrong ? `mend-${at}` : undefined].filter((id) => id !== undefined)
  return { 'aria-describedby': ids.join(' ') || undefined, 'aria-invalid': wrong || undefined }
}

function Kinds({ of: { lang, typed } }: { of: LetterShown }) {
  return (
    <fieldset className="choose" id="what">
      <legend className="vh">{LETTER_WORDS[lang].what}</legend>
      {REPORT_KINDS.map((kind) => (
        <label key={kind}>
          <input type="radio" name="what" value={kind} defaultChecked={typed.what === kind} required />
          <span>{REPORT_WORDS[kind][lang]}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Galleries({ of }: { of: LetterShown }) {
  const { lang, galleries } = of
  const words = LETTER_WORDS[lang]
  return (
    <label className="field">
      <b>{words.whichGallery}</b>
      <select name="g" id="g" required defaultValue="" {...toldBy(of, 'g')}>
        <option value="">{words.chooseGallery}</option>
        {galleries.map(({ town, places }) => (
          <optgroup key={town} label={town}>
            {places.map(({ code, name }) => (
              <option key={code} value={code.toLowerCase()}>
                {`${code} ${name}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

function Words({ of }: { of: LetterShown }) {
  const { kind, lang, typed } = of
  const words = LETTER_WORDS[lang]
  const isAsk = kind === 'ask'
  const most = isAsk ? LETTER_LIMITS.question : LETTER_LIMITS.note
  return (
    <label className="field">
      <b>{isAsk ? words.question : words.note}</b>
      <small id="text-hint">{isAsk ? words.questionHint(most) : words.noteHint(most)}</small>
      <textarea
        {...{ name: 'text', id: 'text', rows: isAsk ? 6 : 3, maxLength: most, required: isAsk }}
        {...toldBy(of, 'text', 'text-hint')}
        defaultValue={typed.text}
      />
    </label>
  )
}

function Contact({ of }: { of: LetterShown }) {
  const { lang, typed } = of
  const words = LETTER_WORDS[lang]
  return (
    <label className="field">
      <b>{words.contact}</b>
      <small id="contact-hint">{words.contactHint}</small>
      <input
        {...{ name: 'contact', id: 'contact', maxLength: LETTER_LIMITS.contact, autoComplete: 'off' }}
        {...toldBy(of, 'contact', 'contact-hint')}
        defaultValue={typed.contact}
      />
    </label>
  )
}
