/**
 * A browser's voice for browsers that have none, run inside the page before its own scripts. It says nothing by itself:
 * `voice.tick()` lets the sentence in hand come to a word, `voice.end()` to its end; `voice.said` is what was said.
 */
export function fakeVoice({
  langs,
  late,
  noHighlight,
}: {
  langs: string[]
  late?: boolean
  noHighlight?: boolean
}): void {
  interface Utterance extends EventTarget {
    text: string
    rate: number
    lang: string
    voice: { lang: string } | null
    onend?: (event: object) => void
    onerror?: (event: object) => void
    onboundary?: (event: object) => void
  }
  const voices = langs.map((lang) => ({
    lang: lang.replace('!', ''),
    name: lang,
    localService: !lang.endsWith('!'),
    default: false,
  }))
  let there = late !== true
  let now: Utterance | null = null
  const said: { text: string; rate: number; lang: string; voice: string | null }[] = []
  const events: Record<string, (() => void)[]> = {}
  const synthesis = {
    speaking: false,
    getVoices: () => (there ? voices : []),
    addEventListener: (name: string, heard: () => void) => {
      events[name] = [...(events[name] ?? []), heard]
    },
    speak: (utterance: Utterance) => {
      now = utterance
      synthesis.speaking = true
      const { text, rate, lang, voice } = utterance
      said.push({ text, rate, lang, voice: voice?.lang ?? null })
    },
    // As Chrome does: what was broken off ends with an error, later.
    cancel: () => {
      const broken = now
      now = null
      synthesis.speaking = false
      if (broken) setTimeout(() => broken.onerror?.({ error: 'canceled' }), 5)
    },
  }
  const control = {
    said,
    speaking: () => synthesis.speaking,
    arrive: () => {
      there = true
      for (const heard of events.voiceschanged ?? []) heard()
    },
    tick: () => now?.onboundary?.({ charIndex: 1 }),
    end: () => {
      const done = now
      now = null
      synthesis.speaking = false
      done?.onend?.({})
    },
    fail: () => now?.onerror?.({ error: 'interrupted' }),
  }
  class SpeechSynthesisUtterance {
    text: string
    constructor(text: string) {
      this.text = text
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: SpeechSynthesisUtterance, configurable: true })
  Object.defineProperty(window, 'voice', { value: control })
  if (noHighlight) Object.defineProperty(window, 'Highlight', { value: undefined })
}
export interface FakeVoice {
  said: { text: string; rate: number; lang: string; voice: string | null }[]
  speaking: () => boolean
  arrive: () => void
  tick: () => void
  end: () => void
  fail: () => void
}
