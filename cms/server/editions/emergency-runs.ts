import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { hasErrors } from '#contract'
import type { EmergencyRun } from '../../views/editions/emergency-run.ts'
import type { Links } from '../packages/links.ts'
import type { Follower, UrgentStep } from '../rebuild/follow-changes.ts'
import { toProblems } from '../rebuild/to-problems.ts'
import { emergencyShops } from './emergency-shops.ts'

/** Beside a few open pages nobody asks for older ones; what was made stays on the shops' pages. */
const KEPT = 5
/** '成品包 lou-jiang 12/12': what the packing says while it works. */
const PACKED = /^成品包 (?<shop>\S+) (?<done>\d+)\/(?<total>\d+)$/

export interface EmergencyRuns {
  /** Presses and packs an emergency that has just been published, before anything else; a link a shop comes with it. */
  start: (order: { edition: string; origin: string; madeBy: string }) => Promise<void>
  /** How far it is; null when this server did not publish it. */
  state: (edition: string) => EmergencyRun | null
}

/** An emergency waits for no web site: its own sheets are pressed and packed first. */
export function createEmergencyRuns({
  payload,
  follower,
  links,
  log,
}: {
  payload: Payload
  follower: Pick<Follower, 'rush'>
  links: Pick<Links, 'make'>
  log: Logger
}): EmergencyRuns {
  const runs = new Map<string, EmergencyRun>()
  return {
    state: (edition) => runs.get(edition) ?? null,
    start: async ({ edition, origin, madeBy }) => {
      const run: EmergencyRun = {
        ...{ edition, startedAt: new Date().toISOString(), step: 'snapshot' },
        ...{ shops: [], problems: [], firstPackageS: null },
      }
      runs.delete(edition)
      runs.set(edition, run)
      for (const old of [...runs.keys()].slice(0, -KEPT)) runs.delete(old)
      follower.rush(stepsOf(run, log))
      for (const { id, ...shop } of await emergencyShops(payload, edition)) {
        const link = `${origin}/p/${await links.make({ shop: id, edition, madeBy })}`
        run.shops.push({ ...shop, link, packedAt: null })
      }
    },
  }
}

function stepsOf(run: EmergencyRun, log: Logger): UrgentStep[] {
  const began = performance.now()
  const step = (script: NonNullable<EmergencyRun['step']>, last = false): UrgentStep => ({
    script,
    ...(script === 'snapshot' ? {} : { args: ['--edition', run.edition] }),
    onStart: () => {
      run.step = script
    },
    onLine: (line) => {
      const { shop: slug, done, total } = PACKED.exec(line)?.groups ?? {}
      if (slug === undefined || done !== total) return
      const shop = run.shops.find((one) => one.slug === slug)
      if (shop) shop.packedAt ??= new Date().toISOString()
      run.firstPackageS ??= Math.round((performance.now() - began) / 100) / 10
    },
    onEnd: (result) => {
      run.problems.push(...toProblems(script, result).filter(({ level }) => level === 'error'))
      if (last) run.step = null
      if (last && hasErrors(run.problems))
        log.warn({ edition: run.edition, problems: run.problems.length }, 'not every sheet of the emergency was packed')
    },
  })
  return [step('snapshot'), step('posters'), step('packages', true)]
}
