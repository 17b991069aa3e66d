import type { Waiting } from './queue.ts'

const KEY = 'keeper-place'
const FIX_MS = 4_000

/** Offers to send the place along, where the phone has one; nobody is asked before he ticks. */
export function offerPlace(root: ParentNode): void {
  const label = root.querySelector<HTMLElement>('.place')
  const box = root.querySelector<HTMLInputElement>('[data-place]')
  if (!label || !box || !navigator.geolocation) return
  label.hidden = false
  box.checked = isAllowed()
  box.onchange = () => {
    localStorage.setItem(KEY, box.checked ? 'yes' : 'no')
    if (box.checked) void findPlace()
  }
}

export function findPlace(): Promise<Waiting['place']> {
  if (!isAllowed() || !navigator.geolocation) return Promise.resolve(null)
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lng: coords.longitude, accuracy: coords.accuracy }),
      () => resolve(null),
      { timeout: FIX_MS, maximumAge: 60_000, enableHighAccuracy: true },
    )
  })
}

function isAllowed(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes'
  } catch {
    // A browser that keeps nothing keeps no permission either.
    return false
  }
}
