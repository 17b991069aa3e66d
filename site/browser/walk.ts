/** Arrow keys and two buttons along a gallery's posters, and which of them stands before the reader. */
export function startWalk(walk: HTMLElement): void {
  const sheets = [...walk.children].filter((child): child is HTMLElement => child instanceof HTMLElement)
  const status = document.getElementById('walk-at')
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-walk]')]
  const words = status?.dataset.says ?? ''
  if (sheets.length < 2) return
  let at = 0

  function tell(): void {
    const middle = walk.scrollLeft + walk.clientWidth / 2
    const far = (sheet: HTMLElement) => Math.abs(sheet.offsetLeft + sheet.offsetWidth / 2 - middle)
    // At the end of the way the last one stands at the side, not in the middle.
    const ends = walk.scrollLeft + walk.clientWidth >= walk.scrollWidth - 2
    if (walk.scrollLeft < 2) at = 0
    else if (ends) at = sheets.length - 1
    else at = sheets.reduce((best, sheet, i) => (far(sheet) < far(sheets[best] ?? sheet) ? i : best), 0)
    const said = words.replace('{n}', String(at + 1)).replace('{of}', String(sheets.length))
    if (status && status.textContent !== said) status.textContent = said
    // Not `disabled`: at the end of the way the button under the finger would lose the focus.
    for (const button of buttons)
      button.setAttribute('aria-disabled', String(!sheets[at + Number(button.dataset.walk)]))
  }
  function go(by: number): void {
    bring(sheets[Math.min(sheets.length - 1, Math.max(0, at + by))])
  }
  function bring(next: HTMLElement | undefined): void {
    if (!next) return
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    walk.scrollTo({
      left: next.offsetLeft - (walk.clientWidth - next.offsetWidth) / 2,
      behavior: calm ? 'auto' : 'smooth',
    })
  }

  if (status) status.hidden = false
  for (const button of buttons) {
    button.hidden = false
    button.addEventListener('click', () => go(Number(button.dataset.walk)))
  }
  walk.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    go(event.key === 'ArrowRight' ? 1 : -1)
  })
  // Snapping holds a sheet back of which only the edge is in sight: whoever tabs into one would not see the focus.
  walk.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.matches(':focus-visible'))
      bring(sheets.find((sheet) => sheet.contains(target)))
  })
  walk.addEventListener('scroll', tell, { passive: true })
  window.addEventListener('resize', tell)
  tell()
}
