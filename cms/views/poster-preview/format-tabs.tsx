'use client'
import type { KeyboardEvent } from 'react'
import type { FormatId } from '#contract'
import type { PreviewAnswer, Verdict } from './answer.ts'
import { StateMark } from './state-mark.tsx'
import { formatLabel, type Language, WORDS } from './words.ts'

/** Height of a 1,200 mm side on the tab, px: outlines stand in scale to each other. */
const PX_PER_MM = 28 / 1200

interface FormatTabsProps {
  formats: PreviewAnswer['formats']
  chosen: FormatId
  verdicts: Partial<Record<FormatId, Verdict>>
  language: Language
  onChoose: (format: FormatId) => void
}

/** The formats' outlines to scale, each with its verdict. */
export function FormatTabs({ formats, chosen, verdicts, language, onChoose }: FormatTabsProps) {
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = formats[(index + step + formats.length) % formats.length]
    if (!next) return
    onChoose(next.id)
    document.getElementById(`kp-tab-${next.id}`)?.focus()
  }
  return (
    <div className="tabs" role="tablist" aria-label={WORDS[language].formats}>
      {formats.map(({ id: format, widthMm, heightMm }, index) => {
        const verdict = verdicts[format]
        const on = format === chosen
        return (
          <button
            key={format}
            id={`kp-tab-${format}`}
            type="button"
            role="tab"
            aria-selected={on}
            aria-controls="kp-stage"
            tabIndex={on ? 0 : -1}
            onClick={() => onChoose(format)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            <span className="outline" aria-hidden="true">
              <i style={{ width: widthMm * PX_PER_MM, height: heightMm * PX_PER_MM }} />
            </span>
            <span>
              <b>{formatLabel(format)}</b>
              <span className={`kp-st ${tone(verdict)}`}>
                <StateMark state={verdict?.level ?? 'wait'} />
                {verdict ? verdict[language] : WORDS[language].checking}
              </span>
            </span>
          </button>
        )
      })}
    </div>
  )
}

function tone(verdict: Verdict | undefined): string {
  if (verdict?.level === 'block') return 'red'
  return verdict?.level === 'warning' ? 'amber' : 'ink3'
}
