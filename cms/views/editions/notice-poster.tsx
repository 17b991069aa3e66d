'use client'
import { useMemo } from 'react'
import type { Notice } from '../../workflow/emergency/notice.ts'
import { COLOUR_CHARACTERS, type EmergencyTemplate } from '../../workflow/emergency/template.ts'
import { usePreview } from '../poster-preview/use-preview.ts'

interface NoticePosterProps {
  notice: Notice
  template: EmergencyTemplate
  english: boolean
}

const NOT_YET = ['panel/no-article']

/** The real poster, set anew while she types; what does not fit is said below it, in whichever format it is. */
export function NoticePoster({ notice, template, english }: NoticePosterProps) {
  const { answer, verdicts, offline } = usePreview(
    '/preview/panel',
    notice,
    '600x900',
    () => ({ id: null, data: toForm(notice, template) }),
    // Its article is made when it is sent.
    NOT_YET,
  )
  const svg = answer?.svg ?? ''
  const source = useMemo(() => (svg === '' ? '' : `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`), [svg])
  const bad = Object.entries(verdicts).filter(([, verdict]) => verdict.level === 'block')
  return (
    <div className="kp-sheet">
      {source === '' ? (
        <div className="none">{english ? 'Being set…' : '正在排…'}</div>
      ) : (
        <img src={source} alt={english ? 'The poster' : `海报：${notice.title.replaceAll('|', '')}`} />
      )}
      <p className={bad.length > 0 ? 'red' : 'ink3'} role="status">
        {sayFit(bad, answer === null, offline, english)}
      </p>
    </div>
  )
}

function sayFit(
  bad: readonly [string, { zh: string; en: string }][],
  waiting: boolean,
  offline: boolean,
  english: boolean,
): string {
  if (offline) return english ? 'The preview is not reached' : '预览连不上，文字照样可以送'
  if (waiting) return english ? 'Being tried' : '正在试排'
  if (bad.length === 0) return english ? 'Fits as far as is known' : '目前都排得下'
  return bad.map(([format, verdict]) => `${format} ${english ? verdict.en : verdict.zh}`).join('；')
}

/** The panel's form as it would stand; the article's words stand in it, since there is no article yet. */
function toForm({ title, subtitle, lead, body, colour, issued, until, steps }: Notice, template: EmergencyTemplate) {
  const zh = (text: string) => ({ zh: text })
  return {
    layout: 'emergency',
    ...{ title: zh(title), subtitle: zh(subtitle), lead: zh(lead) },
    body: { zh: { root: { type: 'root', children: body.split('\n').map(toParagraph) } } },
    alert: { colour, issued: zh(issued), until: zh(until) },
    steps: steps.map((step) => ({ label: zh(step.label), text: zh(step.text) })),
    grades: template.grades.map((grade) => ({
      name: zh(`${COLOUR_CHARACTERS[grade.colour]}色`),
      colour: grade.colour,
      when: zh(grade.when),
      act: zh(grade.act),
    })),
    fact: { number: template.fact.number, text: zh(template.fact.text) },
    extraSources: template.sources,
  }
}

function toParagraph(text: string) {
  return { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text, format: 0 }] }
}
