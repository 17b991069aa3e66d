import { all, keepsForGood, remove, type Waiting } from './queue.ts'

/** Says at the head of the page and under each gallery what still waits in the phone. */
export async function showQueue(keeper: string, sending: { id: string; percent: number } | null): Promise<void> {
  const waiting = await all(keeper)
  const [line, button, offline] = [find('.queue'), find('[data-send-now]'), find('.off')]
  const open = waiting.filter(({ refused }) => refused === null)
  if (line) {
    line.hidden = open.length === 0
    line.textContent = wordsOf(open, sending)
  }
  if (button) button.hidden = open.length === 0 || sending !== null
  if (offline) {
    const kept = (await keepsForGood()) ? '照片在手机里，不会丢。' : '这个浏览器存不住照片，请不要关掉这一页。'
    offline.hidden = navigator.onLine && ((await keepsForGood()) || open.length === 0)
    offline.textContent = `${navigator.onLine ? '' : '没有网络。'}${kept}`
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

function wordsOf(open: readonly Waiting[], sending: { id: string; percent: number } | null): string {
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
