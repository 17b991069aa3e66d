/** One sentence for the voice. */
export interface Line {
  spoken: string
  voice: SpeechSynthesisVoice
}
export type State = 'off' | 'on' | 'held'

/** Slow to quick; a voice at 1 is too quick for many who listen. */
export const RATES = [0.6, 0.75, 0.9, 1, 1.2, 1.4]

interface Heard {
  /** The line that is said now; -1 when it is over. */
  line: (at: number) => void
  state: (state: State) => void
}

/** Says lines one after the other. */
export function createSpeaker(synthesis: SpeechSynthesis, lines: () => Line[], heard: Heard) {
  let said: Line[] = []
  let at = 0
  let rate = 0.9
  let state: State = 'off'
  // Events of a sentence that was broken off come late: each sentence has a number, and only the last one's count.
  let turn = 0
  // Kept: Chrome forgets an utterance that nobody holds, and its end is never told.
  let now: SpeechSynthesisUtterance | undefined

  const change = (next: State) => {
    state = next
    heard.state(state)
  }
  const hush = () => {
    turn += 1
    synthesis.cancel()
  }
  const say = () => {
    const line = said[at]
    if (!line) return stop()
    turn += 1
    const own = turn
    heard.line(at)
    now = new SpeechSynthesisUtterance(line.spoken)
    now.voice = line.voice
    now.lang = line.voice.lang
    now.rate = rate
    now.onend = () => {
      if (own !== turn) return
      at += 1
      say()
    }
    // Something else wants to speak, or the device cannot: the place is kept.
    now.onerror = () => {
      if (own === turn) hold()
    }
    synthesis.speak(now)
  }
  /** A voice that was just broken off swallows what is said to it in the same moment. */
  const sayAnew = () => {
    hush()
    const own = turn
    setTimeout(() => {
      if (own === turn && state === 'on') say()
    }, 50)
  }
  const start = () => {
    said = lines()
    at = 0
    change('on')
    say()
  }
  const stop = () => {
    hush()
    change('off')
    heard.line(-1)
  }
  const hold = () => {
    hush()
    change('held')
  }
  return {
    start,
    stop,
    /** Not the browser's own pause, which is for good on Android: the sentence is begun again afterwards. */
    hold,
    go: () => {
      change('on')
      sayAnew()
    },
    move: (by: 1 | -1) => {
      at = Math.min(said.length - 1, Math.max(0, at + by))
      heard.line(at)
      if (state === 'on') sayAnew()
    },
    setRate: (next: number) => {
      rate = next
      if (state === 'on') sayAnew()
    },
    state: () => state,
  }
}
