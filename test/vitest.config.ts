import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@payload-config': `${root}cms/config/payload.config.ts` } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Child processes, not threads: the Typst compiler, sharp and libsql are native and keep state of their own.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 600_000,
    reporters: ['default', './test/support/plain-summary.ts'],
  },
})
