import { afterAll, beforeAll, describe } from 'vitest'
import { fillIn } from '../support/server-filled.ts'
import { type ShownSite, showSite } from '../support/shown-site.ts'
import { answersOfTheServer } from './suites/answers-of-the-server.ts'
import { bigType } from './suites/big-type.ts'
import { keyboard } from './suites/keyboard.ts'
import { onPaper } from './suites/on-paper.ts'
import { ordinaryType } from './suites/ordinary-type.ts'
import { readAloud } from './suites/read-aloud.ts'
import { readersColours } from './suites/readers-colours.ts'
import { structure } from './suites/structure.ts'

/** One built site and one browser for all that the accessibility statement says. */
describe('the site for everyone', () => {
  let shown: ShownSite
  beforeAll(async () => {
    shown = await showSite()
    await fillIn(shown)
  })
  afterAll(() => shown?.close())
  const site = () => shown

  bigType(site)
  ordinaryType(site)
  keyboard(site)
  structure(site)
  readersColours(site)
  readAloud(site)
  onPaper(site)
  answersOfTheServer(site)
})
