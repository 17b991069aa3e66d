'use client'
import { type PointerEvent, useRef, useState } from 'react'

/** A place on the poster as shares of its trim; a point has no width. */
export interface Place {
  x: number
  y: number
  w: number
  h: number
  /** Chosen with the keys: the pin takes the focus instead of the note. */
  byKeyboard?: boolean
}

/** A click is a point, a drag a zone from this share of the sheet on. */
const LEAST_ZONE = 0.015

/** Choosing a place with a pointer; on a touch screen a drag scrolls, and a tap is a point. */
export function usePlacing(place: Place | null, choose: (place: Place) => void) {
  const from = useRef<{ x: number; y: number } | null>(null)
  const [dragged, setDragged] = useState<Place | null>(null)
  const at = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const share = (value: number) => Math.min(1, Math.max(0, value))
    return { x: share((event.clientX - box.left) / box.width), y: share((event.clientY - box.top) / box.height) }
  }
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const onPin = event.target instanceof Element && event.target.closest('a, button, form')
      if (onPin || event.button !== 0) return
      from.current = at(event)
      // So that a drag that ends beside the poster ends at its edge.
      if (event.pointerType !== 'touch') event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (from.current !== null && event.pointerType !== 'touch') setDragged(around(from.current, at(event)))
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (from.current === null) return
      const zone = around(from.current, at(event))
      const point = { ...from.current, w: 0, h: 0 }
      from.current = null
      setDragged(null)
      choose(Math.max(zone.w, zone.h) < LEAST_ZONE || event.pointerType === 'touch' ? point : zone)
    },
    onPointerCancel: () => {
      from.current = null
      setDragged(null)
    },
  }
  return { handlers, drawn: dragged ?? place }
}

function around(a: { x: number; y: number }, b: { x: number; y: number }): Place {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) }
}
