import { all, keepsForGood, remove, type Waiting } from './queue.ts'

interface QueueState {
  keeper: string
  /** The one in hand. */
  sending: { id: string; percent: number } | null
  isDead: boolean
}

/** Says at the head of the page and under each gallery what still waits in the phone. */
export async function showQueue({ keeper, sending, isDead }: QueueState): Promise<void> {
  const waiting = await all(keeper)
  const [line, button, offline] = [find('.queue'), find('[data-send-now]'), find('.off')]
  const open = waiting.filter(({ refused }) => refused === null)
  if (line) {
    line.hidden = open.length === 0
    line.textContent = wordsOf(open, sending)
  }
  if (button) button.hidden = open.length === 0 || sending !== null
  if (offline) {
    const words = alarm(isDead, open.length === 0 || (await keepsForGood()))
    offline.hidden = words === ''
    offline.textContent = words
  }
  for (const section of document.querySelectorAll<HTMLElement>('[data-gallery]')) {
    const { gallery, edition } = section.dataset
    const mine = waiting.filter((one) => one.gallery === gallery && one.edition === edition)
    const note = section.querySelector<HTMLElement>('[data-waiting]')
    if (!note) continue
    note.hidden = mine.length === 0
    const refused = mine.find((one) => one.refused !== null)
    note.classList.toggle('red', refused !== undefined)
    note.textContent = refused?.refused ?? `${countOf(mine)}在手机里，有网就发`
    const again = section.querySelector<HTMLElement>('[data-shoot]')
    // A new photo takes the place of what could not be used.
    if (refused && again) again.addEventListener('click', () => void remove(refused.id), { once: true })
  }
}

function alarm(isDead: boolean, isSafe: boolean): string {
  if (isDead) return '这个链接已经失效，请向编辑部要一个新的。照片在手机里，用新链接打开就会发。'
  const offline = navigator.onLine ? '' : '没有网络。'
  if (!isSafe) return `${offline}这个浏览器存不住照片，请不要关掉这一页。`
  return offline === '' ? '' : `${offline}照片在手机里，不会丢。`
}

function wordsOf(open: readonly Waiting[], sending: QueueState['sending']): string {
  const one = open.find(({ id }) => id === sending?.id)
  if (one && sending) {
    const name = one.kind === 'near' ? '近照' : one.kind === 'far' ? '远照' : '故障'
    return `正在发：${one.name} ${name} ${sending.percent}%${open.length > 1 ? `，后面还有 ${open.length - 1} 份` : ''}`
  }
  return `${countOf(open)}等着发。走到有网的地方，打开这一页就会发。`
}

function countOf(list: readonly Waiting[]): string {
  const photos = list.filter(({ what }) => what === 'photo').length
  const faults = list.length - photos
  return [photos > 0 ? `${photos} 张照片` : '', faults > 0 ? `${faults} 条故障` : ''].filter(Boolean).join('、')
}

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector)
}
