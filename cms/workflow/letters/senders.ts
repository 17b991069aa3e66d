import { createHmac, randomBytes } from 'node:crypto'
import { cityDay } from '../city-time.ts'

const TEN_MINUTES_MS = 600_000
const HOUR_MS = 3_600_000
/** More letters than this in an hour, from one address or from all, are no residents'. */
const LETTERS = { anHour: 30, ofAll: 400 }

/** Who has sent how much, for an hour, in memory alone. */
export interface Senders {
  /** Letters of this address in the last ten minutes, and whether it may send another one. */
  look: (address: string) => { recent: number; full: boolean }
  /** Counts a letter, and what it was answered with. */
  note: (address: string, key: string, reference: string) => void
  /** The number that the same letter from the same address was given today. */
  known: (address: string, key: string) => string | undefined
  /** What was remembered goes with its day, also when nobody writes any more. */
  forgetYesterday: () => void
}

/**
 * An address is known by a keyed hash only; the key is random, new every day, and never leaves this process, so that
 * nothing which could be written down tells an address. With the key goes all that was remembered under it.
 */
export function createSenders(most: { anHour: number; ofAll: number } = LETTERS, now = Date.now): Senders {
  let day = ''
  let key = randomBytes(32)
  let sent = new Map<string, number[]>()
  let given = new Map<string, string>()
  let all: number[] = []

  const forgetYesterday = () => {
    const today = cityDay(new Date(now()))
    if (today === day) return
    day = today
    key = randomBytes(32)
    sent = new Map()
    given = new Map()
  }
  const hashOf = (address: string) => {
    forgetYesterday()
    return createHmac('sha256', key).update(networkOf(address)).digest('base64url')
  }
  const within = (times: readonly number[], ms: number) => times.filter((at) => at > now() - ms)

  return {
    look: (address) => {
      const mine = within(sent.get(hashOf(address)) ?? [], HOUR_MS)
      all = within(all, HOUR_MS)
      return {
        recent: within(mine, TEN_MINUTES_MS).length,
        full: mine.length >= most.anHour || all.length >= most.ofAll,
      }
    },
    note: (address, letter, reference) => {
      const sender = hashOf(address)
      sent.set(sender, [...within(sent.get(sender) ?? [], HOUR_MS), now()])
      all.push(now())
      given.set(`${sender} ${letter}`, reference)
    },
    forgetYesterday,
    known: (address, letter) => given.get(`${hashOf(address)} ${letter}`),
  }
}

/** A household has one IPv4 address, or a whole /64 of IPv6. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, '').replace(/%.*$/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...gap, ...right]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':')
}
