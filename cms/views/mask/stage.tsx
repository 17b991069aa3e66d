'use client'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { type Area, between, byKey, moved, resized } from './areas.ts'

/** A finger's touch is no rectangle. */
const LEAST_DRAWN = 0.015

type Grip = { kind: 'draw' | 'move' | 'size'; index: number; from: { x: number; y: number }; area: Area | null }

interface StageProps {
  url: string
  areas: readonly Area[]
  onChange: (areas: Area[]) => void
  words: { stage: string; area: (n: number) => string; remove: string }
}

/**
 * The picture with its rectangles: drawn, moved and sized by pointer; moved and sized by the arrow keys, after a button
 * outside has added one.
 */
export function Stage({ url, areas, onChange, words }: StageProps) {
  const frame = useRef<HTMLDivElement>(null)
  const grip = useRef<Grip | null>(null)
  const set = (index: number, area: Area) => onChange(areas.map((one, i) => (i === index ? area : one)))
  const remove = (index: number) => onChange(areas.filter((_, i) => i !== index))

  const pointOf = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect()
    if (!box) return { x: 0, y: 0 }
    const part = (value: number, size: number) => Math.min(1, Math.max(0, value / size))
    return { x: part(event.clientX - box.left, box.width), y: part(event.clientY - box.top, box.height) }
  }
  const start = (event: PointerEvent, kind: Grip['kind'], index: number) => {
    if (event.button !== 0) return
    event.stopPropagation()
    frame.current?.setPointerCapture(event.pointerId)
    grip.current = { kind, index, from: pointOf(event), area: areas[index] ?? null }
  }
  const move = (event: PointerEvent) => {
    const held = grip.current
    if (!held) return
    const to = pointOf(event)
    const [dx, dy] = [to.x - held.from.x, to.y - held.from.y]
    if (held.kind === 'draw') {
      if (held.area === null && Math.max(Math.abs(dx), Math.abs(dy)) < LEAST_DRAWN) return
      const drawn = between(held.from, to)
      if (held.area === null) onChange([...areas, drawn])
      else set(held.index, drawn)
      held.area = drawn
    } else if (held.area) set(held.index, held.kind === 'move' ? moved(held.area, dx, dy) : resized(held.area, dx, dy))
  }
  const key = (event: KeyboardEvent, index: number) => {
    const area = areas[index]
    if (!area) return
    if (event.key === 'Delete' || event.key === 'Backspace') remove(index)
    else {
      const changed = byKey(area, event.key, event.shiftKey)
      if (!changed) return
      set(index, changed)
    }
    event.preventDefault()
  }
  return (
    <div
      className="stage"
      ref={frame}
      onPointerDown={(event) => start(event, 'draw', areas.length)}
      onPointerMove={move}
      onPointerUp={() => {
        grip.current = null
      }}
      onPointerCancel={() => {
        grip.current = null
      }}
    >
      <img src={url} alt={words.stage} draggable={false} />
      {areas.map((area, i) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: rectangles have no other name, and are not reordered
          key={i}
          type="button"
          className="area"
          aria-label={words.area(i + 1)}
          style={Object.fromEntries(Object.entries(area).map(([side, part]) => [side, `${part * 100}%`]))}
          onPointerDown={(event) => start(event, 'move', i)}
          onKeyDown={(event) => key(event, i)}
        >
          <b>{i + 1}</b>
          <span className="grip" onPointerDown={(event) => start(event, 'size', i)} />
        </button>
      ))}
    </div>
  )
}
