import { makeControls } from './controls.ts'
import { mark } from './mark.ts'
import { type Block, readBlocks } from './read-blocks.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { createSpeaker, RATES } from './speaker.ts'
import { voiceFor } from './voices.ts'
import { WORDS } from './words.ts'

/**
 * The page read by the device's own voice, sentence by sentence, the sentence marked. Nothing of it is there where the
 * device has no voice for the page's language. The rate is kept on the device.
 */
function readAloud(place: Element, synthesis: SpeechSynthesis): void {
  const page = document.documentElement.lang
  let sentences: (Sentence & { block: number })[] = []
  let step = storedStep()

  const speaker = createSpeaker(
    synthesis,
    () => {
      const voices = synthesis.getVoices()
      const own = voiceFor(page, voices)
      sentences = []
      return readBlocks(document).flatMap((block, at) => {
        const voice = voiceFor(block.lang || page, voices) ?? own
        if (!voice) return []
        const cut = sentencesOf(block.text, block.lang || page)
        sentences.push(...cut.map((sentence) => ({ ...sentence, block: at })))
        return cut.map(({ spoken }) => ({ spoken, voice }))
      })
    },
    { line: show, state: (state) => controls.show(state) },
  )
  const controls = makeControls(place, WORDS[page === 'en' ? 'en' : 'zh'], (act) => {
    if (act === 'listen') speaker.state() === 'off' ? speaker.start() : speaker.stop()
    else if (act === 'hold') speaker.state() === 'held' ? speaker.go() : speaker.hold()
    else if (act === 'stop') speaker.stop()
    else if (act === 'back' || act === 'on') speaker.move(act === 'on' ? 1 : -1)
    else turnTo(step + (act === 'faster' ? 1 : -1))
  })
  turnTo(step)
  // Whoever leaves is not followed by a voice; a page that is kept for the way back begins anew.
  window.addEventListener('pagehide', speaker.stop)

  function turnTo(next: number): void {
    step = Math.min(RATES.length - 1, Math.max(0, next))
    controls.showRate(step)
    speaker.setRate(RATES[step] ?? 1)
    store(step)
  }

  function show(at: number): void {
    // Marks can split the nodes of a text: they are looked up anew for each sentence.
    mark()
    const sentence = sentences[at]
    const block: Block | undefined = sentence && readBlocks(document)[sentence.block]
    const range = sentence && mark(block, sentence.from, sentence.until)
    if (range) intoView(range.getBoundingClientRect(), controls.bar.offsetHeight)
  }
}

/** Into the upper third of what the bar leaves free, at once for those who want no motion. */
function intoView({ top, bottom }: DOMRect, barPx: number): void {
  const free = window.innerHeight - barPx
  if (top >= 16 && bottom <= free - 16) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  window.scrollBy({ top: top - free / 4, behavior: still ? 'auto' : 'smooth' })
}

function storedStep(): number {
  try {
    const stored = Number.parseInt(localStorage.getItem('rate') ?? '', 10)
    return Number.isNaN(stored) ? RATES.indexOf(0.9) : stored
  } catch {
    // Storage is refused: the ordinary rate then.
    return RATES.indexOf(0.9)
  }
}

function store(step: number): void {
  try {
    localStorage.setItem('rate', String(step))
  } catch {
    // Storage is refused: the choice lasts for this page.
  }
}

const place = document.querySelector('.tools')
const { speechSynthesis: synthesis } = window
if (place && synthesis && 'SpeechSynthesisUtterance' in window) {
  let ready = false
  // Most browsers load their voices after the page and say so.
  const begin = () => {
    if (ready || !voiceFor(document.documentElement.lang, synthesis.getVoices())) return
    ready = true
    readAloud(place, synthesis)
  }
  begin()
  synthesis.addEventListener?.('voiceschanged', begin)
}
