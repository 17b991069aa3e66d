import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './support/longest-first.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@payload-config': `${root}cms/config/payload.config.ts` } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/support/own-temp-folder.ts'],
    setupFiles: ['test/support/file-temp-folder.ts'],
    // Child processes, not threads: the Typst compiler, sharp and libsql are native and keep state of their own.
    pool: 'forks',
    // One more than the two cores of a small machine: tests of the server wait a good deal.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // What a browser shows after an act takes as long as a busy machine needs; the runner's own second is too short for it.
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default', './test/support/plain-summary.ts'],
  },
})
