/** One at a time, first come first served; who waits longer than the timeout is turned away. */
export class Queue {
  private readonly timeoutMs: number
  private readonly timedOut: () => Error
  private last: Promise<void> = Promise.resolve()

  constructor(timeoutMs: number, timedOut: () => Error) {
    this.timeoutMs = timeoutMs
    this.timedOut = timedOut
  }

  /** Waits for its turn and gives back the function that ends it. */
  async enter(): Promise<() => void> {
    const before = this.last
    let leave: () => void = () => {}
    const turn = new Promise<void>((resolve) => {
      leave = resolve
    })
    // Whoever comes next waits for both, also when this one is turned away.
    this.last = before.then(() => turn)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.timedOut()), this.timeoutMs)
    })
    try {
      await Promise.race([before, late])
    } catch (error) {
      leave()
      throw error
    } finally {
      clearTimeout(timer)
    }
    return leave
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const leave = await this.enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
