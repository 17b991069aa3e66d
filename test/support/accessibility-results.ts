import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reporter, TestModule } from 'vitest/node'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const RESULTS = 'site/pages/accessibility/results.json'
/** Everything that decides what these tests find, beside the site itself. */
const MEASURES = [
  'measured-page',
  'cut-texts',
  'lone-ends',
  'kinds-of-pages',
  'server-filled',
  'shown-site',
  'fake-voice',
  'walk',
  'wishes',
]

/** The files with the tests that the accessibility statement rests on, and the hash of each. */
export function provingFiles(): Record<string, string> {
  const suites = readdirSync(join(ROOT, 'test/site/suites')).map((name) => `test/site/suites/${name}`)
  const files = [
    'test/site/accessibility.test.ts',
    'test/styles/contrast.test.ts',
    ...suites,
    ...MEASURES.map((name) => `test/support/${name}.ts`),
  ]
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(ROOT, file)))
      .digest('hex')
      .slice(0, 16)
  return Object.fromEntries(files.sort().map((file) => [file, hash(file)]))
}

/** `npm run accessibility`: writes what was found for the statement, failures too. */
export default class AccessibilityResults implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests: [string, string][] = []
    for (const testModule of modules)
      for (const test of testModule.children.allTests())
        tests.push([test.fullName.replace(/^the site for everyone > /, ''), test.result().state])
    const { version } = createRequire(import.meta.url)('axe-core/package.json') as { version: string }
    const results = {
      on: new Date().toISOString().slice(0, 10),
      axe: version,
      tests: Object.fromEntries(tests.sort(([a], [b]) => (a < b ? -1 : 1))),
      files: provingFiles(),
    }
    writeFileSync(join(ROOT, RESULTS), `${JSON.stringify(results, null, 2)}\n`)
    process.stdout.write(`\n${tests.length} results in ${RESULTS}\n`)
  }
}
