import { openStage, type Stage } from './stage.ts'

const PAN_PX = 80

/**
 * A poster over the whole page, which its address alone can show; with this it can be enlarged to its smallest line.
 * Esc or the browser's way back closes it, and the focus returns to where it was opened from.
 */
export function startZoom(): void {
  const layers = [...document.querySelectorAll<HTMLElement>('.zoom')]
  let open: { layer: HTMLElement; stage: Stage; opener: HTMLElement | null } | null = null

  function show(layer: HTMLElement, opener: HTMLElement | null): void {
    hide()
    const image = layer.querySelector('img')
    if (!image) return
    layer.classList.add('live')
    layer.setAttribute('role', 'dialog')
    layer.setAttribute('aria-modal', 'true')
    document.documentElement.classList.add('zooming')
    open = { layer, opener, stage: openStage(layer, image, turn) }
    layer.querySelector<HTMLElement>('.close')?.focus({ preventScroll: true })
  }
  function hide(): void {
    if (!open) return
    const { layer, stage } = open
    stage.close()
    layer.classList.remove('live')
    layer.setAttribute('role', 'group')
    layer.removeAttribute('aria-modal')
    document.documentElement.classList.remove('zooming')
    open = null
  }
  function close(): void {
    const opener = open?.opener
    hide()
    // Shown by the address it had: the layer would stay, as the address does.
    if (layers.some((layer) => layer.matches(':target'))) location.hash = ''
    opener?.focus({ preventScroll: true })
  }
  function turn(by: number): void {
    if (!open) return
    const next = layers[layers.indexOf(open.layer) + by]
    if (next) show(next, open.opener)
  }

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null
    const link = target?.closest<HTMLAnchorElement>('a[href^="#"]')
    if (open && target?.closest('.close')) {
      event.preventDefault()
      if (history.state?.poster) history.back()
      else close()
      return
    }
    const by = target?.closest<HTMLElement>('[data-zoom]')?.dataset.zoom
    if (open && by) open.stage.zoomBy(Number(by))
    const layer = link && layers.find(({ id }) => `#${id}` === link.hash)
    if (!layer) return
    event.preventDefault()
    history.pushState({ poster: layer.id }, '')
    show(layer, link)
  })
  window.addEventListener('popstate', () => {
    if (open) close()
  })
  document.addEventListener('keydown', (event) => {
    if (!open || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Tab') return stayIn(open.layer, event)
    if (act(event.key, open.stage)) event.preventDefault()
  })

  /** True when the key meant something here. */
  function act(key: string, stage: Stage): boolean {
    if (key === 'Escape') {
      if (history.state?.poster) history.back()
      else close()
    } else if (key === '+' || key === '=') stage.zoomBy(1)
    else if (key === '-') stage.zoomBy(-1)
    else if (key === '0') stage.reset()
    else if (key === 'ArrowUp') stage.pan(0, PAN_PX)
    else if (key === 'ArrowDown') stage.pan(0, -PAN_PX)
    else if (key === 'ArrowLeft') stage.pan(PAN_PX, 0) || turn(-1)
    else if (key === 'ArrowRight') stage.pan(-PAN_PX, 0) || turn(1)
    else return false
    return true
  }

  const shown = layers.find((layer) => layer.matches(':target'))
  if (shown) show(shown, null)
}

/** The keyboard goes round inside what lies over the page. */
function stayIn(layer: HTMLElement, event: KeyboardEvent): void {
  const stops = [...layer.querySelectorAll<HTMLElement>('a, button')]
  const edge = event.shiftKey ? stops[0] : stops.at(-1)
  if (document.activeElement !== edge && layer.contains(document.activeElement)) return
  event.preventDefault()
  ;(event.shiftKey ? stops.at(-1) : stops[0])?.focus()
}
