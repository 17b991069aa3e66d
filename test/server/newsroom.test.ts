import { afterAll, beforeAll } from 'vitest'
import { startServer, type TestServer } from '../support/server.ts'
import { bulletinsAtWork } from '../views/suites/bulletins-at-work.ts'
import { coverageAtWork } from '../views/suites/coverage-at-work.ts'
import { editionsAtWork } from '../views/suites/editions-at-work.ts'
import { editorAtWork } from '../views/suites/editor-at-work.ts'
import { intakeAtWork } from '../views/suites/intake-at-work.ts'
import { readerAtWork } from '../views/suites/reader-at-work.ts'
import { rightsAndWords } from '../views/suites/rights-and-words.ts'
import { screensForEveryone } from '../views/suites/screens-for-everyone.ts'
import { wordsAreKept } from '../views/suites/words-are-kept.ts'
import { doors } from './suites/doors.ts'
import { editionDoors } from './suites/edition-doors.ts'
import { intakeDoors } from './suites/intake-doors.ts'
import { preview } from './suites/preview.ts'
import { printAccess } from './suites/print-access.ts'
import { rebuild } from './suites/rebuild.ts'
import { samples } from './suites/samples.ts'
import { scheduled } from './suites/scheduled.ts'
import { year } from './suites/year.ts'

// One server for everything that needs the whole product: starting it is the dear part.
let server: TestServer

beforeAll(async () => {
  server = await startServer()
}, 900_000)
afterAll(async () => {
  await server?.stop()
})

doors(() => server)
printAccess(() => server)
preview(() => server)
samples(() => server)
coverageAtWork(() => server)
screensForEveryone(() => server)
editorAtWork(() => server)
rightsAndWords(() => server)
year(() => server)
bulletinsAtWork(() => server)
rebuild(() => server)
scheduled(() => server)
intakeDoors(() => server)
intakeAtWork(() => server)
readerAtWork(() => server)
editionDoors(() => server)
editionsAtWork(() => server)
wordsAreKept(() => server)
