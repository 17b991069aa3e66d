'use client'
import { useAllFormFields, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { FormatId } from '#contract'
import { useSaveAgain } from '../unsaved/use-save-again.ts'
import type { Mark } from './answer.ts'
import { FindList } from './find-list.tsx'
import { focusField, pathsOf } from './focus-field.ts'
import { FormatTabs } from './format-tabs.tsx'
import { Stage } from './stage.tsx'
import { useLinkedField } from './use-linked-field.ts'
import { usePreview } from './use-preview.ts'
import { toLanguage, WORDS } from './words.ts'
import './preview.css'

const MM_PER_CSS_PX = 25.4 / 96

/** The real poster beside the form, refreshed while the editor types; for panels and for the articles they show. */
export function PosterPreview() {
  const { collectionSlug, id } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const { getData } = useForm()
  const { i18n } = useTranslation()
  const language = toLanguage(i18n.language)
  const words = WORDS[language]
  const form = collectionSlug === 'articles' ? 'article' : 'panel'
  const [format, setFormat] = useState<FormatId | null>(null)
  const [showMarks, setShowMarks] = useState(true)
  const [showSafe, setShowSafe] = useState(false)
  const { answer, verdicts, busy, offline } = usePreview(`/preview/${form}`, fields, format, () => ({
    id: id ?? null,
    data: getData(),
  }))
  const root = useRef<HTMLElement>(null)
  useSaveAgain()
  const scale = useScale(root, answer?.widthMm ?? null, answer?.svg)
  useLinkedField((field) => pathsOf(field, form))

  const go = (mark: Mark) => {
    if (!focusField(pathsOf(mark.field, form)) && form === 'article' && answer?.panel)
      window.location.assign(`/admin/collections/panels/${answer.panel.id}#${mark.field}`)
  }
  return (
    <section className="kp-prev" aria-label={words.preview} aria-busy={busy} ref={root} data-testid="poster-preview">
      <FormatTabs
        formats={answer?.formats ?? []}
        chosen={format ?? answer?.format ?? '600x900'}
        verdicts={verdicts}
        language={language}
        onChoose={setFormat}
      />
      <div className="bar">
        <span className="facts">
          {[
            scale === null ? '' : words.scale(scale),
            answer?.distanceM ? words.distance(answer.distanceM) : '',
            answer?.bodyPt ? words.bodyPt(answer.bodyPt) : '',
            form === 'article' && answer?.panel ? words.shownIn(answer.panel.title) : '',
          ]
            .filter(Boolean)
            .join('　')}
        </span>
        <label>
          <input type="checkbox" checked={showMarks} onChange={(e) => setShowMarks(e.target.checked)} /> {words.marks}
        </label>
        <label>
          <input type="checkbox" checked={showSafe} onChange={(e) => setShowSafe(e.target.checked)} /> {words.safe}
        </label>
      </div>
      {offline ? (
        <p className="said amber" role="status">
          {words.offline}
        </p>
      ) : null}
      {answer === null ? (
        <p className="said ink3">{offline ? '' : words.drawing}</p>
      ) : (
        <>
          {answer.svg === '' ? (
            <div className="said">
              <p className="song">{form === 'article' && !answer.panel ? words.noPanel : words.empty}</p>
            </div>
          ) : (
            <Stage answer={answer} language={language} showMarks={showMarks} showSafe={showSafe} onGo={go} />
          )}
          <FindList marks={answer.marks} problems={answer.problems} language={language} onGo={go} />
        </>
      )}
    </section>
  )
}

/** How much smaller than life the poster stands on this screen; null before it stands. */
function useScale(root: React.RefObject<HTMLElement | null>, widthMm: number | null, svg: string | undefined) {
  const [scale, setScale] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing may stand in another size
  useEffect(() => {
    const sheet = root.current?.querySelector<HTMLElement>('.sheet')
    if (!sheet || widthMm === null) return
    const measure = () => setScale((widthMm / (sheet.offsetWidth * MM_PER_CSS_PX)).toFixed(1))
    const observer = new ResizeObserver(measure)
    observer.observe(sheet)
    return () => observer.disconnect()
  }, [root, widthMm, svg === undefined || svg === ''])
  return scale
}
