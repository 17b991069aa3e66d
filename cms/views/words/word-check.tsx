'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { Finding } from '../../checks/finding.ts'
import type { CheckedFinding } from '../../checks/report.ts'
import { focusField } from '../poster-preview/focus-field.ts'
import type { LinksAnswer } from './answer.ts'
import { useReport } from './use-report.ts'
import { WORDS } from './words.ts'
import './words.css'
import '../uses/uses.css'

/** Beside the form of an article or a panel: what its words and facts are marked for. It changes nothing by itself. */
export function WordCheck() {
  const { collectionSlug = '', id, lastUpdateTime } = useDocumentInfo()
  const english = useTranslation().i18n.language === 'en'
  const words = english ? WORDS.en : WORDS.zh
  const { report, links, said, again, askLinks, accept, takeBack } = useReport(collectionSlug, id, lastUpdateTime)
  if (id === undefined || report === null) return null
  const open = report.findings.filter(({ state }) => state === 'open')
  const accepted = report.findings.filter((one) => one.state === 'accepted')
  return (
    <section className="kp-side kp-words" aria-label={words.title} data-testid="word-check">
      <h3>
        {words.title}
        <small>{words.open(open.length)}</small>
      </h3>
      <p className="ink3 s12" title={words.thumb}>
        {words.reading(report.reading)}
      </p>
      {said ? (
        <p className="amber" role="status">
          {words[said]}
        </p>
      ) : null}
      {open.length > 0 ? (
        <ol>
          {open.map((one) => (
            <li key={one.key} data-level={one.level}>
              <FindingText finding={one} english={english} />
              <p className="acts">
                <button type="button" className="kp-link" onClick={() => focusField(pathsOf(one.field))}>
                  {words.mend}
                </button>
                <button type="button" className="kp-link" title={words.acceptAbout} onClick={() => accept(one.key)}>
                  {words.accept}
                </button>
              </p>
            </li>
          ))}
        </ol>
      ) : null}
      {accepted.length > 0 ? (
        <details>
          <summary>{words.accepted(accepted.length)}</summary>
          <ol>
            {accepted.map((one) => (
              <li key={one.key}>
                <FindingText finding={one} english={english} />
                <p className="acts ink3">
                  {acceptedBy(one, words.by)}
                  <button type="button" className="kp-link" onClick={() => takeBack(one.key)}>
                    {words.takeBack}
                  </button>
                </p>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      {links && links !== 'asking' ? <Links links={links} english={english} /> : null}
      <p className="acts">
        <button type="button" className="kp-link" onClick={again}>
          {words.again}
        </button>
        <button type="button" className="kp-link" disabled={links === 'asking'} onClick={askLinks}>
          {links === 'asking' ? words.asking : words.links}
        </button>
      </p>
    </section>
  )
}

/** The sentence with its words marked, and what is the matter with them. */
function FindingText({ finding, english }: { finding: Finding; english: boolean }) {
  const { excerpt, from, to, level, label } = finding
  const words = english ? WORDS.en : WORDS.zh
  return (
    <>
      <p className="what">
        <b>{words[level]}</b> {english ? finding.en : finding.zh}
      </p>
      <blockquote>
        <span className="ink3">{english ? label.en : label.zh}　</span>
        {short(excerpt.slice(0, from), 'end')}
        <mark>{excerpt.slice(from, to)}</mark>
        {short(excerpt.slice(to), 'start')}
      </blockquote>
    </>
  )
}

function Links({ links, english }: { links: LinksAnswer; english: boolean }) {
  const words = english ? WORDS.en : WORDS.zh
  return (
    <div role="status">
      <p>
        {words.linksDone(links.asked, links.findings.length)}
        {links.moved.length > 0 ? words.moved(links.moved.length) : ''}
        {links.left > 0 ? words.left(links.left) : ''}
      </p>
      <ol>
        {links.findings.map((one) => (
          <li key={one.key} data-level={one.level}>
            <FindingText finding={one} english={english} />
            {one.field ? (
              <p className="acts">
                <button type="button" className="kp-link" onClick={() => focusField(pathsOf(one.field))}>
                  {words.mend}
                </button>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  )
}

const ROOM = 22

/** The part of a sentence next to the marked words. */
function short(text: string, keep: 'start' | 'end'): string {
  const characters = [...text]
  if (characters.length <= ROOM) return text
  return keep === 'start' ? `${characters.slice(0, ROOM).join('')}…` : `…${characters.slice(-ROOM).join('')}`
}

/** 'steps.2.text.zh' itself, else its row, else its list. */
function pathsOf(field: string): string[] {
  const [list = field, row] = field.split('.')
  return [field, `${list}.${row}`, list]
}

function acceptedBy(one: CheckedFinding, say: (name: string, day: string) => string): string {
  if (one.state !== 'accepted') return ''
  const { by, at, reason } = one.acceptance
  return `${say(by, at.slice(0, 10))}${reason === '' ? '' : `：${reason}`}`
}
