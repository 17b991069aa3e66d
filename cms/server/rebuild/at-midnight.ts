const DAY_MS = 24 * 60 * 60 * 1000
/** China Standard Time, without daylight saving since 1991. */
const OFFSET_MS = 8 * 60 * 60 * 1000

/** Calls back a minute after each midnight in Taicang: bulletins end and editions begin without anyone's touch. */
export function atMidnight(call: () => void): { close: () => void } {
  let timer: NodeJS.Timeout
  const arm = () => {
    const local = Date.now() + OFFSET_MS
    const untilMidnight = DAY_MS - (local % DAY_MS)
    timer = setTimeout(() => {
      call()
      arm()
    }, untilMidnight + 60_000)
    // The clock alone must not keep a closed server alive.
    timer.unref()
  }
  arm()
  return { close: () => clearTimeout(timer) }
}
