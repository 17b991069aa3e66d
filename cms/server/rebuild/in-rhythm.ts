/** Calls back at most once in `everyMs`, however often it is asked: `everyMs` after the first asking. */
export function inRhythm(call: () => void, everyMs: number): { ask: () => void; close: () => void } {
  let timer: NodeJS.Timeout | undefined
  return {
    ask: () => {
      timer ??= setTimeout(() => {
        timer = undefined
        call()
      }, everyMs)
      // The clock alone must not keep a closed server alive.
      timer.unref()
    },
    close: () => clearTimeout(timer),
  }
}
