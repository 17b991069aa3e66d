import { offerPlace } from './place.ts'
import { newId, put, type Waiting } from './queue.ts'
import { createSender } from './send.ts'
import { openShoot } from './shoot.ts'
import { showQueue } from './show-queue.ts'

const { keeper = '', home = '' } = document.body.dataset
let sending: { id: string; percent: number } | null = null
let tellShoot: ReturnType<typeof openShoot> | null = null

/** The link was taken back while the page stood open. */
let isDead = false

const show = () => void showQueue({ keeper, sending, isDead })
const sender = createSender(home, keeper, {
  progress: (one, percent) => {
    sending = one && { id: one.id, percent }
    show()
  },
  answered: (one, said) => {
    tellShoot?.(one, said)
    void refresh()
  },
  changed: show,
  dead: () => {
    isDead = true
    show()
  },
})

/** Reads the list again: what the server has decided stands there. The camera that is open stays open. */
async function refresh(): Promise<void> {
  try {
    const answer = await fetch(home, { cache: 'no-store' })
    if (!answer.ok) return
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main')
    if (fresh) document.querySelector('main')?.replaceChildren(...fresh.childNodes)
    offerPlace(document)
  } catch {
    // Without signal the old list is right enough.
  }
  show()
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('[data-send-now]')) sender.now()
  const link = target?.closest('[data-shoot]')
  const section = link?.closest<HTMLElement>('[data-gallery]')
  if (!link || !section || !('HTMLDialogElement' in window)) return
  event.preventDefault()
  const { gallery = '', edition = '', name = '', check } = section.dataset
  tellShoot = openShoot(
    { gallery, edition, name, check: check === '1' },
    { keeper, stored: sender.now, closed: () => void refresh() },
  )
})

document.addEventListener('submit', (event) => {
  const form = event.target instanceof HTMLFormElement ? event.target : null
  const section = form?.closest<HTMLElement>('[data-gallery]')
  if (!form?.matches('[data-fault]') || !section) return
  event.preventDefault()
  const kind = event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'other'
  const file = form.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]
  void keepFault(section.dataset, kind, file).then(() => {
    form.reset()
    form.closest('details')?.removeAttribute('open')
    show()
    sender.now()
  })
})

async function keepFault(place: DOMStringMap, kind: string, photo: File | undefined): Promise<void> {
  const { gallery = '', edition = '', name = '' } = place
  const facts = { keeper, gallery, edition, name, check: false, place: null, refused: null }
  const takenAt = new Date().toISOString()
  const fault: Waiting = { ...facts, id: newId(), what: 'fault', kind, fault: null, takenAt, bytes: null, type: '' }
  await put(fault)
  if (!photo) return
  const picture = { kind: 'fault', fault: fault.id, bytes: await photo.arrayBuffer(), type: photo.type }
  await put({ ...facts, ...picture, id: newId(), what: 'photo', takenAt: new Date().toISOString() })
}

addEventListener('online', sender.now)
addEventListener('offline', show)
addEventListener('pageshow', sender.now)
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') sender.now()
})
if ('serviceWorker' in navigator)
  void navigator.serviceWorker.register(`${home}worker.js`, { scope: home }).catch(() => {})
offerPlace(document)
sender.now()
