import { RATES, type State } from './speaker.ts'
import type { WORDS } from './words.ts'

type Words = (typeof WORDS)['zh' | 'en']
export type Act = 'listen' | 'back' | 'hold' | 'on' | 'slower' | 'faster' | 'stop'

/** The button at the text, and the bar that stands at the foot of the window while it is read. */
export function makeControls(place: Element, words: Words, onAct: (act: Act) => void) {
  const button = (act: Act, name = 'btn o') => {
    const element = document.createElement('button')
    element.type = 'button'
    element.className = name
    element.textContent = words[act]
    element.addEventListener('click', () => onAct(act))
    return element
  }
  const [start, hold] = [button('listen'), button('hold', 'btn')]
  start.id = 'say'
  const speed = document.createElement('output')
  const bar = document.createElement('div')
  bar.className = 'saybar'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', words.tools)
  bar.append(button('back'), hold, button('on'), button('slower'), speed, button('faster'), button('stop'))
  bar.hidden = true
  place.append(start)
  // Behind the button in the order of the Tab key; it is laid over the foot of the window by the style sheet.
  start.after(bar)
  return {
    bar,
    show(state: State) {
      const off = state === 'off'
      // A button that is pressed away must not take the keyboard's place with it.
      if (off && bar.contains(document.activeElement)) start.focus({ preventScroll: true })
      bar.hidden = off
      document.documentElement.classList.toggle('saying', !off)
      start.textContent = off ? words.listen : words.stop
      hold.textContent = state === 'held' ? words.go : words.hold
    },
    showRate(step: number) {
      speed.textContent = words.speed(RATES[step] ?? 1)
    },
  }
}
