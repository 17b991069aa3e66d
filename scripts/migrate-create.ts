import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `npm run migrate:create -- <name>`: lets Payload compare the collections with the last migration, then mends what it
 * writes: it imports types as values and files without their extension, which this repository's compiler refuses.
 */
const folder = join('cms', 'migrations', 'sqlite')
execFileSync('npx', ['payload', 'migrate:create', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const name of readdirSync(folder)) {
  if (!name.endsWith('.ts')) continue
  const file = join(folder, name)
  const text = readFileSync(file, 'utf8')
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replace(/from '(\.\/[\w-]+)'/g, "from '$1.ts'")
  writeFileSync(file, text)
}
