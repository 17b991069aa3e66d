'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Zone } from '../poster-preview/answer.ts'
import { formatLabel } from '../poster-preview/words.ts'
import type { PosterFace } from '../press-port.ts'
import type { PosterMark } from './mark.ts'
import { MarkComposer } from './mark-composer.tsx'
import { type Place, usePlacing } from './use-placing.ts'

/** A change that stands on the poster, with the number it has in the list. */
export interface ChangePin {
  no: number
  label: string
  /** Where it stands, by format. */
  zones: Record<string, Zone>
}
export interface PosterDeskProps {
  faces: readonly PosterFace[]
  title: string
  pins: readonly ChangePin[]
  marks: readonly PosterMark[]
  hash: string
  /** Where marks are sent. */
  to: string
  english: boolean
}

/** The real posters, with what changed and what was noted on them; a click anywhere leaves a note. */
export function PosterDesk({ faces, title, pins, marks, hash, to, english }: PosterDeskProps) {
  const router = useRouter()
  const [chosen, setChosen] = useState('600x900')
  const [place, setPlace] = useState<Place | null>(null)
  const { handlers, drawn } = usePlacing(place, setPlace)
  const face = faces.find(({ format }) => format === chosen) ?? faces[0]
  if (!face)
    return <p className="ink3">{english ? 'No gallery hangs this panel yet.' : '还没有画廊上这一版，画不出海报。'}</p>
  const name = formatLabel(face.format)
  return (
    <figure className="kp-posters">
      <div
        className="kp-stage"
        style={{ aspectRatio: `${face.widthMm} / ${face.heightMm}` }}
        {...handlers}
        data-placing={place !== null || undefined}
      >
        <img src={face.url} alt={english ? `${title}, ${name}` : `${title}，${name}`} draggable={false} />
        {pins.map(({ no, label, zones }) => {
          const zone = zones[face.format]
          return zone === undefined ? null : <ChangeZone key={no} {...{ no, label, zone }} />
        })}
        {marks.map((mark) => (
          <MarkPin key={mark.id} mark={mark} english={english} />
        ))}
        {drawn === null ? null : <Drawn place={drawn} english={english} onMove={setPlace} />}
        {place === null ? null : (
          <MarkComposer
            {...{ place, hash, to, english }}
            format={face.format}
            onDone={(kept) => {
              setPlace(null)
              if (kept) router.refresh()
            }}
          />
        )}
      </div>
      <figcaption className="s12 ink3">
        <span>
          {english ? 'Click anywhere to leave a note; drag for a zone' : '点画面任何一处留一条批注，拖动圈出一块'}
          <button
            type="button"
            className="kp-link"
            onClick={() => setPlace({ x: 0.5, y: 0.5, w: 0, h: 0, byKeyboard: true })}
          >
            {english ? 'by keyboard' : '用键盘加'}
          </button>
        </span>
        {faces.map(({ format }) =>
          format === face.format ? null : (
            <button key={format} type="button" className="kp-link" onClick={() => setChosen(format)}>
              {english ? formatLabel(format) : `看 ${formatLabel(format)}`}
            </button>
          ),
        )}
        <a className="kp-link" href={face.url} target="_blank" rel="noreferrer">
          {english ? 'Larger' : '放大'}
        </a>
      </figcaption>
    </figure>
  )
}

function ChangeZone({ no, label, zone }: { no: number; label: string; zone: Zone }) {
  const { left, top, width, height } = zone
  // Astride the corner, and inside of the sheet.
  const corner = left + width > 95 ? left : left + width
  return (
    <>
      <i
        className="kp-zone"
        style={{ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` }}
        aria-hidden="true"
      />
      <a className="kp-pin" href={`#c${no}`} style={{ left: `${corner}%`, top: `${top}%` }} aria-label={label}>
        {no}
      </a>
    </>
  )
}

function MarkPin({ mark, english }: { mark: PosterMark; english: boolean }) {
  const { x, y, w, h, no, state } = mark
  const percent = (share: number) => `${share * 100}%`
  const corner = x + w > 0.95 && w > 0 ? x : x + w
  return (
    <>
      {w > 0 ? (
        <i
          className="kp-zone note"
          style={{ left: percent(x), top: percent(y), width: percent(w), height: percent(h) }}
          aria-hidden="true"
        />
      ) : null}
      <a
        className={`kp-pin note ${state}`}
        href={`#m${no}`}
        style={{ left: percent(corner), top: percent(y) }}
        aria-label={english ? `批${no}, mark: ${mark.note}` : `批${no}：${mark.note}`}
      >
        批{no}
      </a>
    </>
  )
}

const STEP = 0.01

/** The place that is being chosen: arrows move it, with Shift they draw it larger. */
function Drawn({ place, english, onMove }: { place: Place; english: boolean; onMove: (place: Place) => void }) {
  const { x, y, w, h } = place
  const inside = (share: number) => Math.min(1, Math.max(0, share))
  const move = (event: React.KeyboardEvent) => {
    const by = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const [dx = 0, dy = 0] = by
    const next = event.shiftKey
      ? { ...place, w: inside(w + dx), h: inside(h + dy) }
      : { ...place, x: inside(x + dx), y: inside(y + dy) }
    onMove({ ...next, byKeyboard: true })
  }
  return (
    <>
      <i
        className="kp-zone note"
        style={{ left: `${x * 100}%`, top: `${y * 100}%`, width: `${w * 100}%`, height: `${h * 100}%` }}
        aria-hidden="true"
      />
      <button
        type="button"
        className="kp-pin note new"
        // biome-ignore lint/a11y/noAutofocus: whoever asked to place it by keyboard is moved to what she places
        autoFocus={place.byKeyboard === true}
        style={{ left: `${(x + w) * 100}%`, top: `${y * 100}%` }}
        aria-label={
          english
            ? 'New mark: arrows move it, Shift and arrows draw a zone, Enter leads to its note'
            : '新批注：方向键移动，Shift 加方向键圈出一块，回车写批注'
        }
        onKeyDown={move}
        onClick={() => onMove({ ...place, byKeyboard: false })}
      >
        批
      </button>
    </>
  )
}
