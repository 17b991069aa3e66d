import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Problem, problem } from '#contract'
import type { MadeCard, MakeCards, WantedCard } from '../build/card-files.ts'
import { inTurns } from '../build/in-turns.ts'
import { pruneFolder } from '../build/prune-folder.ts'
import { FACES } from '../press/fonts/faces.ts'

const ROOM = fileURLToPath(new URL('.', import.meta.url))
/** Cards that no page shows any more are kept this long: a title changed back is found again. */
const STALE_DAYS = 7

/** Draws the cards that are not there yet, each under a key of all that it is made from; an unchanged one costs a look. */
export const makeCards: MakeCards = async ({ dataDir, wanted }) => {
  const folder = join(dataDir, 'press', 'cache', 'cards')
  mkdirSync(folder, { recursive: true })
  const tools = hashOfTools()
  const planned = wanted.map((card) => ({ card, file: join(folder, `${keyOf(card, tools)}.jpg`) }))
  const missing = planned.filter(({ file }) => !existsSync(file))
  const problems = missing.length > 0 ? await draw(missing) : []
  await pruneFolder(folder, { days: STALE_DAYS, used: new Set(planned.map(({ file }) => basename(file, '.jpg'))) })
  const cards = planned.flatMap(({ card, file }): MadeCard[] => (existsSync(file) ? [{ name: card.name, file }] : []))
  return { cards, problems }
}

/** The faces are opened and the tools loaded only when something must be drawn. */
async function draw(missing: { card: WantedCard; file: string }[]): Promise<Problem[]> {
  const [{ makeCard }, { openTypeCase }] = await Promise.all([import('./make-card.ts'), import('./type-case.ts')])
  const type = openTypeCase()
  const problems: Problem[] = []
  await inTurns(missing, availableParallelism(), async ({ card, file }) => {
    try {
      await makeCard(card, type, file)
    } catch (cause) {
      problems.push(notDrawn(card, cause))
    }
  })
  return problems
}

/** A page without its own card has the site's: nothing is held up. */
function notDrawn({ name }: WantedCard, cause: unknown): Problem {
  return problem({
    code: 'card/not-drawn',
    at: name,
    zh: `分享卡片没有画成：${cause instanceof Error ? cause.message : cause}`,
    en: `The share card could not be drawn: ${cause instanceof Error ? cause.message : cause}`,
    level: 'warning',
  })
}

/** A poster's file name tells its content; which pages a card stands for does not change it. */
function keyOf({ pages: _, ...card }: WantedCard, tools: string): string {
  const content = JSON.stringify({ ...card, posters: card.posters.map((file) => basename(file)) })
  return createHash('sha256').update(tools).update(content).digest('hex').slice(0, 32)
}

function hashOfTools(): string {
  const code = readdirSync(ROOM)
    .sort()
    .map((name) => readFileSync(join(ROOM, name), 'utf8'))
  const faces = FACES.map(({ name }) => name)
  return createHash('sha256')
    .update(JSON.stringify([code, faces]))
    .digest('hex')
}
