import { cityMoment } from '../../workflow/city-time.ts'
import type { DeskShop, PrintDesk } from '../press-port.ts'

/** done: behind us · now: what is waited for · wrong: somebody has to see to it · todo: not yet */
export type StationState = 'done' | 'now' | 'wrong' | 'todo'
export interface Station {
  zh: string
  en: string
  state: StationState
  /** When, or how far. */
  say: string
}

/** How a shop's part of an edition hangs: galleries that hang, of those that should. */
export interface Hung {
  hangs: number
  asked: number
}

/** The way of one shop's sheets, from the press to the street. */
export function stationsOf(shop: DeskShop, { making, pressing }: PrintDesk, hung: Hung, now: Date): Station[] {
  const { counts, sheets, saidAt } = shop
  const moment = (at: string | null | undefined) => (at ? cityMoment(at) : '')
  const open = shop.links.filter((link) => link.revokedAt === null && Date.parse(link.expiresAt) > now.getTime())
  const [link] = open
  const made = shop.package
  // What is further on has been here before.
  const delivered = counts.delivered
  const printing = delivered + counts.printing
  const received = printing + counts.received
  const wrong = counts.problem + counts.reprint
  const stations: Omit<Station, 'state'>[] = [
    {
      zh: '排出',
      en: 'Pressed',
      say: pressing?.running ? (pressing.line.split('　')[0] ?? '') : moment(shop.pressedAt),
    },
    { zh: '打包', en: 'Packed', say: packedWords(shop, making) },
    { zh: '送出链接', en: 'Link sent', say: link ? moment(link.madeAt) : '' },
    { zh: '收到', en: 'Received', say: received > 0 ? share(received, sheets, moment(saidAt.received)) : '' },
    { zh: '开印', en: 'Printing', say: printing > 0 ? share(printing, sheets, moment(saidAt.printing)) : '' },
    { zh: '送到', en: 'Delivered', say: delivered > 0 ? share(delivered, sheets, moment(saidAt.delivered)) : '' },
    { zh: '上墙', en: 'Hung', say: hung.asked > 0 ? `${hung.hangs} / ${hung.asked}` : '' },
  ]
  const full = [
    sheets > 0,
    made?.current === true,
    link !== undefined || received > 0,
    received >= sheets,
    printing >= sheets,
    delivered >= sheets,
    hung.asked > 0 && hung.hangs >= hung.asked,
  ]
  // A shop that says nothing has been passed by what comes after.
  const last = full.lastIndexOf(true)
  const states = full.map((done, i): StationState => (done || i < last ? 'done' : i === last + 1 ? 'now' : 'todo'))
  if (made && !made.current) states[1] = 'wrong'
  if (wrong > 0) states[Math.max(3, Math.min(5, last + 1))] = 'wrong'
  return stations.map((station, i) => ({ ...station, state: states[i] ?? 'todo' }))
}

function packedWords({ packing, package: made }: DeskShop, making: PrintDesk['making']): string {
  if (packing) return `${packing.done} / ${packing.total}`
  if (!made) return making?.kind === 'packages' ? '…' : ''
  return cityMoment(made.madeAt)
}

function share(count: number, of: number, moment: string): string {
  return count >= of ? moment || `${count} / ${of}` : `${count} / ${of}`
}
