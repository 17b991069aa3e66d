'use client'
import { useEffect, useState } from 'react'
import type { Mark, PreviewAnswer } from './answer.ts'
import { formatLabel, type Language, WORDS } from './words.ts'

/** Nothing that must be read may come nearer to the trim's edge, share of the shorter side. */
const SAFE_SHARE = 0.035

interface StageProps {
  answer: PreviewAnswer
  language: Language
  showMarks: boolean
  showSafe: boolean
  onGo: (mark: Mark) => void
}

/** The poster itself with its marks. The SVG comes as an image, so nothing inside it can run. */
export function Stage({ answer, language, showMarks, showSafe, onGo }: StageProps) {
  const source = useObjectUrl(answer.svg)
  const { widthMm, heightMm } = answer
  const safe = (SAFE_SHARE * Math.min(widthMm, heightMm) * 100) / 1
  return (
    <div className="stage" id="kp-stage" role="tabpanel">
      <div
        className="sheet"
        style={{ aspectRatio: `${widthMm} / ${heightMm}`, '--ratio': widthMm / heightMm } as React.CSSProperties}
      >
        {source === '' ? null : <img src={source} alt={WORDS[language].alt(formatLabel(answer.format))} />}
        {showSafe ? (
          <i className="safe" style={{ inset: `${safe / heightMm}% ${safe / widthMm}%` }} aria-hidden="true" />
        ) : null}
        {showMarks
          ? answer.marks.map((mark, index) =>
              mark.zone === null ? null : (
                <button
                  // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its number
                  key={index}
                  type="button"
                  className={`zone ${mark.level}${mark.zone.top < 6 ? ' low' : ''}${mark.zone.left > 55 ? ' end' : ''}`}
                  style={{
                    left: `${mark.zone.left}%`,
                    top: `${mark.zone.top}%`,
                    width: `${mark.zone.width}%`,
                    height: `${mark.zone.height}%`,
                  }}
                  aria-label={WORDS[language].mark(index + 1, mark[language])}
                  onClick={() => onGo(mark)}
                >
                  <span className="tag">
                    {index + 1}
                    <span className="words">{mark[language]}</span>
                  </span>
                </button>
              ),
            )
          : null}
      </div>
    </div>
  )
}

function useObjectUrl(svg: string): string {
  const [url, setUrl] = useState('')
  useEffect(() => {
    if (svg === '') return
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setUrl(made)
    // The old picture stays until the new one is decoded; a second is plenty.
    return () => void setTimeout(() => URL.revokeObjectURL(made), 1000)
  }, [svg])
  return url
}
