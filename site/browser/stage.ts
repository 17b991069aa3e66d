import { type Frame, frameFor, moved, type View, whole, zoomed } from './pan-zoom.ts'

const STEP = 1.5
/** A second tap within this time, ms, and this distance, px, is a double one. */
const DOUBLE = { ms: 400, px: 30 }
/** A finger that goes so far sideways, px, turns to the next poster. */
const SWIPE_PX = 60

export interface Stage {
  zoomBy: (factor: number) => void
  reset: () => void
  /** Moves what is enlarged; false where it fits and there is nothing to move. */
  pan: (dx: number, dy: number) => boolean
  close: () => void
}

/** One poster under the reader's hands: two fingers, the wheel, a double tap, or keys by way of what it returns. */
export function openStage(stage: HTMLElement, image: HTMLImageElement, turn: (by: number) => void): Stage {
  const natural = { width: Number(image.getAttribute('width')), height: Number(image.getAttribute('height')) }
  const fingers = new Map<number, { x: number; y: number }>()
  const stop = new AbortController()
  let frame = measure()
  let view = whole(frame)
  let tap = { at: 0, x: 0, y: 0 }
  let start = { x: 0, y: 0, scale: 1 }

  function measure(): Frame {
    const sharp = Number(image.dataset.sharpWidth ?? natural.width) / natural.width
    const { clientWidth: width, clientHeight: height } = stage
    const own = frameFor({ width, height }, natural)
    return { ...own, most: own.most * sharp }
  }
  function show(next: View): void {
    view = next
    image.style.width = `${frame.pictureWidth}px`
    image.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`
    stage.classList.toggle('enlarged', view.scale > 1)
    if (view.scale > 1.2) sharpen(image)
  }
  const middle = () => ({ x: frame.width / 2, y: frame.height / 2 })
  const zoom = (factor: number, at = middle()) => show(zoomed(view, factor, at, frame))
  const listen = <K extends keyof HTMLElementEventMap>(name: K, heard: (event: HTMLElementEventMap[K]) => void) =>
    stage.addEventListener(name, heard, { signal: stop.signal, passive: false })

  listen('wheel', (event) => {
    event.preventDefault()
    zoom(Math.exp(-event.deltaY / 400), pointOf(event))
  })
  listen('pointerdown', (event) => {
    if (event.target instanceof Element && event.target.closest('a, button')) return
    stage.setPointerCapture(event.pointerId)
    fingers.set(event.pointerId, pointOf(event))
    start = { ...pointOf(event), scale: view.scale }
  })
  listen('pointermove', (event) => {
    const before = fingers.get(event.pointerId)
    if (!before) return
    const now = pointOf(event)
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, at]) => at)
    fingers.set(event.pointerId, now)
    if (!other) {
      show(moved(view, now.x - before.x, now.y - before.y, frame))
      return
    }
    const at = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }
    zoom(away(now, other) / Math.max(1, away(before, other)), at)
  })
  const lift = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return
    const at = pointOf(event)
    const dx = at.x - start.x
    if (view.scale === 1 && start.scale === 1 && Math.abs(dx) > SWIPE_PX && Math.abs(at.y - start.y) < SWIPE_PX) {
      turn(dx < 0 ? 1 : -1)
      return
    }
    if (away(at, start) > DOUBLE.px) return
    if (event.timeStamp - tap.at < DOUBLE.ms && away(at, tap) < DOUBLE.px) {
      if (view.scale > 1) show(whole(frame))
      else zoom(3, at)
      tap = { at: 0, x: 0, y: 0 }
    } else tap = { at: event.timeStamp, ...at }
  }
  listen('pointerup', lift)
  listen('pointercancel', (event) => fingers.delete(event.pointerId))
  window.addEventListener(
    'resize',
    () => {
      frame = measure()
      show(whole(frame))
    },
    { signal: stop.signal },
  )
  show(view)

  function pointOf(event: MouseEvent): { x: number; y: number } {
    const box = stage.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  return {
    zoomBy: (steps) => zoom(STEP ** steps),
    reset: () => show(whole(frame)),
    pan: (dx, dy) => {
      if (view.scale === 1) return false
      show(moved(view, dx, dy, frame))
      return true
    },
    close: () => {
      stop.abort()
      image.removeAttribute('style')
      stage.classList.remove('enlarged')
    },
  }
}

/** The sharp picture is fetched when somebody looks closer, and takes the plain one's place once it is there. */
function sharpen(image: HTMLImageElement): void {
  const { sharp } = image.dataset
  if (!sharp) return
  delete image.dataset.sharp
  const better = new Image()
  better.src = sharp
  better.decode().then(
    () => {
      image.src = sharp
    },
    // No signal: the plain one stays, and the next look tries again.
    () => {
      image.dataset.sharp = sharp
    },
  )
}

function away(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
