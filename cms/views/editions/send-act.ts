'use client'
import type { ActAnswer } from './answer.ts'

/** Asks for an act on a whole edition; a line that broke is a problem like any other. */
export async function sendAct(path: string, body: object = {}): Promise<ActAnswer> {
  try {
    const response = await fetch(`/edition-desk${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await response.json()) as ActAnswer
  } catch {
    return { is: 'refused', problems: [OFFLINE] }
  }
}

const OFFLINE = {
  code: 'edition/offline',
  at: '网络',
  zh: '没有连上服务器；可能已经做了，请刷新看看，再按一次也不会做两遍',
  en: 'the server did not answer; reload to see, and pressing again does nothing twice',
  level: 'error' as const,
}
