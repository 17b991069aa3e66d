import { all, put, remove, type Waiting } from './queue.ts'

export interface Said {
  verdict: 'right' | 'unsure' | 'wrong'
  problems: { code: string; zh: string }[]
}
/** What the page is told while things are sent. */
export interface SendNews {
  /** How far the one in hand is, 0–100; null when nothing is being sent. */
  progress: (one: Waiting | null, percent: number) => void
  answered: (one: Waiting, said: Said) => void
  changed: () => void
  /** The link no longer opens. */
  dead: () => void
}

const PAUSES_MS = [3_000, 10_000, 30_000, 60_000]

/** Sends what waits, one after the other, and again until all is there. */
export function createSender(home: string, keeper: string, news: SendNews): { now: () => void } {
  let running = false
  let again = false
  let tries = 0
  let timer = 0

  async function run(): Promise<void> {
    if (running) {
      again = true
      return
    }
    running = true
    clearTimeout(timer)
    try {
      do {
        again = false
        for (const one of await all(keeper)) if (one.refused === null && !(await deliver(one))) return later()
        tries = 0
      } while (again)
    } finally {
      running = false
      news.progress(null, 0)
      news.changed()
    }
  }

  function later(): void {
    timer = window.setTimeout(() => void run(), PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)])
    tries += 1
  }

  /** False when there is no way through just now. */
  async function deliver(one: Waiting): Promise<boolean> {
    const answer = await request(home, one, (percent) => news.progress(one, percent))
    if (answer.status === 200) {
      await remove(one.id)
      news.answered(one, answer.said)
      return true
    }
    if (answer.status === 404 && answer.said.problems.length === 0) {
      news.dead()
      return false
    }
    if ([404, 409, 413, 422].includes(answer.status)) {
      const why = answer.said.problems[0]?.zh ?? '编辑部的电脑收不下这一份，请再拍一张'
      await put({ ...one, refused: why })
      news.answered(one, { verdict: 'wrong', problems: [{ code: 'photo/refused', zh: why }] })
      return true
    }
    return false
  }

  return { now: () => void run() }
}

function request(
  home: string,
  one: Waiting,
  progress: (percent: number) => void,
): Promise<{ status: number; said: Said }> {
  return new Promise((resolve) => {
    // Not fetch: it cannot say how far an upload is.
    const call = new XMLHttpRequest()
    const end = () => resolve({ status: call.status, said: toSaid(call.responseText) })
    call.onload = end
    call.onerror = end
    call.ontimeout = end
    call.timeout = 180_000
    call.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? Math.round((loaded / total) * 100) : 0)
    call.open('PUT', `${home}${one.what}s/${one.id}${one.what === 'photo' ? `?${toQuery(one)}` : ''}`)
    if (one.bytes) call.setRequestHeader('Content-Type', one.type || 'application/octet-stream')
    else call.setRequestHeader('Content-Type', 'application/json')
    const { gallery, edition, kind } = one
    call.send(one.bytes ?? JSON.stringify({ gallery, edition, kind }))
  })
}

function toQuery(one: Waiting): string {
  const query = new URLSearchParams({
    gallery: one.gallery,
    edition: one.edition,
    kind: one.kind,
    takenAt: one.takenAt,
    clock: new Date().toISOString(),
  })
  if (one.check) query.set('check', '1')
  if (one.fault !== null) query.set('fault', one.fault)
  for (const [name, value] of Object.entries(one.place ?? {})) query.set(name, String(value))
  return query.toString()
}

function toSaid(text: string): Said {
  try {
    const { verdict = 'right', problems = [] } = JSON.parse(text) as Partial<Said>
    return { verdict, problems }
  } catch {
    // A page of words: of the dead link, or of a proxy in between.
    return { verdict: 'right', problems: [] }
  }
}
