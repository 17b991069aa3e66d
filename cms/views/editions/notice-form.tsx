'use client'
import { useId } from 'react'
import { GRADE_COLOURS } from '#contract'
import type { Notice } from '../../workflow/emergency/notice.ts'
import { COLOUR_CHARACTERS, type EmergencyTemplate, titleIn } from '../../workflow/emergency/template.ts'
import { NoticePoster } from './notice-poster.tsx'

interface NoticeFormProps {
  notice: Notice
  template: EmergencyTemplate
  english: boolean
  change: (notice: Notice) => void
}

type TextField = 'issued' | 'until' | 'title' | 'subtitle' | 'lead' | 'body'
const FIELDS: { name: TextField; zh: string; en: string; hint?: string; rows?: number }[] = [
  { name: 'issued', zh: '谁在何时发布', en: 'Issued by and when', hint: '太仓市气象台 8月12日15时发布' },
  { name: 'until', zh: '有效到何时', en: 'In force until' },
  { name: 'title', zh: '题目（“|”处可换行）', en: 'Title (| marks a break)' },
  { name: 'subtitle', zh: '副题', en: 'Subtitle' },
  { name: 'lead', zh: '导语', en: 'Lead', rows: 3 },
  { name: 'body', zh: '正文', en: 'Text', rows: 3 },
]

/** The notice beside its poster; the colour changes the title with it, as long as the title is the template's. */
export function NoticeForm({ notice, template, english, change }: NoticeFormProps) {
  const id = useId()
  const colours = GRADE_COLOURS.filter(
    (colour) => template.grades.length === 0 || template.grades.some((grade) => grade.colour === colour),
  )
  const setColour = (colour: Notice['colour']) => {
    const isOwn = notice.title === titleIn(template, notice.colour)
    change({ ...notice, colour, title: isOwn ? titleIn(template, colour) : notice.title })
  }
  const setStep = (at: number, part: 'label' | 'text', value: string) =>
    change({ ...notice, steps: notice.steps.map((step, i) => (i === at ? { ...step, [part]: value } : step)) })
  return (
    <div className="kp-notice">
      <div>
        <fieldset className="kp-pick">
          <legend>{english ? 'Colour of the warning' : '预警颜色'}</legend>
          {colours.map((colour) => (
            <label key={colour}>
              <input
                type="radio"
                name={`${id}-colour`}
                checked={notice.colour === colour}
                onChange={() => setColour(colour)}
              />
              <i className={colour} aria-hidden="true" />
              {english ? colour : `${COLOUR_CHARACTERS[colour]}色`}
            </label>
          ))}
        </fieldset>
        {FIELDS.map(({ name, zh, en, hint, rows }) => {
          const shared = {
            id: `${id}-${name}`,
            value: notice[name],
            placeholder: hint,
            onChange: (event: { target: { value: string } }) => change({ ...notice, [name]: event.target.value }),
          }
          return (
            <label key={name} className="of" htmlFor={shared.id}>
              <span>{english ? en : zh}</span>
              {rows === undefined ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
            </label>
          )
        })}
        <fieldset>
          <legend>{english ? 'What to do' : '要做的事'}</legend>
          <ol className="kp-steps">
            {notice.steps.map((step, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps are neither added nor moved, only written in
              <li key={at}>
                <input
                  type="text"
                  aria-label={`${at + 1} ${english ? 'act' : '做什么'}`}
                  value={step.label}
                  onChange={(event) => setStep(at, 'label', event.target.value)}
                />
                <input
                  type="text"
                  aria-label={`${at + 1} ${english ? 'advice' : '怎么做'}`}
                  value={step.text}
                  onChange={(event) => setStep(at, 'text', event.target.value)}
                />
              </li>
            ))}
          </ol>
        </fieldset>
        <p className="ink3 s12">
          {english ? 'Sources: ' : '来源：'}
          {template.sources.map(({ short }) => short).join('；')}
        </p>
      </div>
      <NoticePoster {...{ notice, template, english }} />
    </div>
  )
}
