import { findPlace } from './place.ts'
import { newId, put, type Waiting } from './queue.ts'
import { looksReadable } from './read-near.ts'
import type { Said } from './send.ts'
import { openViewfinder, type Viewfinder } from './viewfinder.ts'

export interface Shooting {
  gallery: string
  edition: string
  name: string
  check: boolean
}
interface ShootOptions {
  keeper: string
  /** Called when a photo is safe in the phone. */
  stored: () => void
  closed: () => void
}
type Kind = 'near' | 'far'

const STEPS: Record<Kind, { count: string; say: string; pick: string; label: string }> = {
  near: { count: '第 1 张，共 2 张', say: '近照：框里放进海报，看得清右下角的二维码', pick: '拍近照', label: '拍近照' },
  far: { count: '第 2 张，共 2 张', say: '远照：把整座画廊放进框里，等没有行人再按', pick: '拍远照', label: '拍远照' },
}

/** Takes a near and a far photo. Resolves to a function that tells it what the server said of a photo. */
export function openShoot(
  shooting: Shooting,
  { keeper, stored, closed }: ShootOptions,
): (one: Waiting, said: Said) => boolean {
  const template = document.querySelector<HTMLTemplateElement>('#camera')
  const dialog = template?.content.firstElementChild?.cloneNode(true) as HTMLDialogElement
  document.body.append(dialog)
  const part = <T extends HTMLElement>(name: string) => dialog.querySelector(`[data-${name}]`) as T
  const video = dialog.querySelector('video') as HTMLVideoElement
  const input = dialog.querySelector('input') as HTMLInputElement
  const [shutter, shown, ask, dock] = [part('shutter'), part<HTMLImageElement>('shown'), part('ask'), part('dock')]
  let viewfinder: Viewfinder | null = null
  let step: Kind = 'near'
  /** The photo that a question is about. */
  let asked: { blob: Blob | null; kind: Kind } | null = null
  let ended = false

  part('title').textContent = `${shooting.name} ${shooting.gallery}`
  show('near')
  dialog.showModal()
  void start()
  if ('storage' in navigator) void navigator.storage?.persist?.()

  async function start(): Promise<void> {
    viewfinder = await openViewfinder(video)
    if (ended) return viewfinder?.close()
    video.hidden = !viewfinder
    shutter.hidden = !viewfinder
    part('pick').hidden = viewfinder !== null
    dialog.classList.toggle('live', viewfinder !== null)
  }

  function show(kind: Kind): void {
    step = kind
    const words = STEPS[kind]
    part('count').textContent = words.count
    part('say').textContent = words.say
    part('pick-words').textContent = words.pick
    shutter.setAttribute('aria-label', words.label)
    dialog.dataset.step = kind
    input.value = ''
    asked = null
    ask.hidden = true
    dock.hidden = false
    shown.hidden = true
  }

  async function taken(blob: Blob): Promise<void> {
    const kind = step
    if (kind === 'near' && !(await looksReadable(blob))) {
      question(blob, '看不清二维码，再拍一张？', '请走近一步，手机离玻璃一臂远，等一秒再按。')
      return
    }
    await keep(blob, kind)
  }

  function question(blob: Blob | null, title: string, say: string): void {
    asked = { blob, kind: 'near' }
    if (blob) {
      shown.src = URL.createObjectURL(blob)
      shown.hidden = false
    }
    part('ask-title').textContent = title
    part('ask-say').textContent = say
    ask.hidden = false
    dock.hidden = true
    part('again').focus()
  }

  async function keep(blob: Blob, kind: Kind): Promise<void> {
    const { gallery, edition, name, check } = shooting
    const facts = {
      id: newId(),
      keeper,
      what: 'photo' as const,
      gallery,
      edition,
      name,
      kind,
      check,
      fault: null,
      refused: null,
    }
    const takenAt = new Date().toISOString()
    const bytes = await blob.arrayBuffer()
    await put({ ...facts, takenAt, place: null, bytes, type: blob.type })
    // Safe first; where it was follows when the phone knows.
    const place = await Promise.race([findPlace(), new Promise<null>((resolve) => setTimeout(resolve, 1_500, null))])
    if (place) await put({ ...facts, takenAt, place, bytes, type: blob.type })
    stored()
    if (kind === 'far') return close()
    const last = part('last')
    const picture = document.createElement('img')
    picture.alt = '刚拍的近照'
    picture.src = URL.createObjectURL(blob)
    last.replaceChildren(picture, '近照已存')
    show('far')
  }

  function close(): void {
    if (ended) return
    ended = true
    viewfinder?.close()
    dialog.close()
    dialog.remove()
    closed()
  }

  shutter.onclick = async () => {
    shutter.setAttribute('disabled', '')
    const blob = await viewfinder?.shoot()
    shutter.removeAttribute('disabled')
    if (blob) await taken(blob)
  }
  input.onchange = () => {
    const file = input.files?.[0]
    if (file) void taken(file)
  }
  part('close').onclick = close
  dialog.oncancel = close
  part('again').onclick = () => show(asked?.kind ?? step)
  part('use').onclick = () => {
    const { blob, kind } = asked ?? {}
    if (blob && kind) void keep(blob, kind)
    else show('far')
  }

  return (one, { verdict, problems }) => {
    const isOurs = one.gallery === shooting.gallery && one.edition === shooting.edition && one.kind === 'near'
    if (ended || !isOurs || verdict === 'right' || asked) return false
    const [first] = problems
    question(null, verdict === 'wrong' ? '这张不对' : '看不清，再拍一张？', first?.zh ?? '')
    return true
  }
}
