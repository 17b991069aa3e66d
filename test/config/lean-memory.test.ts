import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LEAN_MEMORY } from '../../cms/server/rebuild/run-step.ts'

it('a press that somebody starts by hand is as lean as one that the server starts', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const settings = Object.entries(LEAN_MEMORY).map(([name, value]) => `${name}=${value}`)
  for (const name of ['posters', 'site']) {
    expect(scripts[name]?.split(' ')).toEqual([...settings, 'node', 'scripts/run.mjs', name])
  }
})
