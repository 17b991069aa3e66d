import { basename, join } from 'node:path'
import type { Card } from '../pages/card-of.ts'
import { CARD_SIZE, type MadeCard, type WantedCard } from './card-files.ts'
import { place } from './place.ts'

/**
 * Share cards under `/assets/cards/`, each named by what it was made from: messengers keep a picture by its address for
 * weeks, so a card that changed needs another.
 */
export async function placeCards(
  made: MadeCard[],
  wanted: WantedCard[],
  outDir: string,
): Promise<{ cards: Map<string, Card>; files: string[]; written: number }> {
  const placed = { cards: new Map<string, Card>(), files: [] as string[], written: 0 }
  const byName = new Map(wanted.map((card) => [card.name, card]))
  for (const { name, file: from } of made) {
    const card = byName.get(name)
    if (!card) continue
    const file = `assets/cards/${name}.${basename(from).slice(0, 10)}.jpg`
    if (await place(from, join(outDir, file))) placed.written += 1
    placed.files.push(file)
    for (const page of card.pages) placed.cards.set(page, { href: `/${file}`, ...CARD_SIZE, alt: card.alt })
  }
  return placed
}
