import { randomUUID } from 'node:crypto'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stampForm } from '../../cms/workflow/letters/form-stamp.ts'
import type { PressBench } from '../support/press-bench.ts'
import { GALLERY } from '../support/press-bench.ts'
import { type Press, server } from './press.ts'

const REPORTS = server('letters/letters-router.ts', 'POST', '/reports/:id/:act')
const QUESTIONS = server('letters/letters-router.ts', 'POST', '/questions/:id/:act')
const SLUG = '2026-11-2'

export const LETTERS: Press[] = [
  {
    route: server('say/say-router.ts', 'POST', '/report'),
    who: null,
    path: '/say/report',
    form: (bench) => ({
      ...{ g: GALLERY.toLowerCase(), what: 'glass', text: '裂了', contact: '0512-00000000' },
      given: givenBy(bench),
    }),
  },
  {
    route: server('say/say-router.ts', 'POST', '/ask'),
    who: null,
    path: '/say/ask',
    form: (bench) => ({ text: '星星为什么眨眼？', contact: 'a@example.com', given: givenBy(bench) }),
  },
  {
    route: server('say/say-router.ts', 'POST', '/quiz/:panel'),
    who: null,
    before: layPanelPage,
    path: `/say/quiz/${SLUG}`,
    // What was pressed a moment ago is one press: each try asks another question.
    form: () => ({ q1: 'A' }),
  },
  ...(['take', 'fault', 'close'] as const).map((act) => ({
    route: REPORTS,
    who: 'editor' as const,
    before: (bench: PressBench) => makeReport(bench, 'new'),
    path: (_: PressBench, id: string) => `/letters/reports/${id}/${act}`,
    form: () => ({ note: '换了玻璃' }),
  })),
  {
    route: REPORTS,
    who: 'editor',
    before: (bench) => makeReport(bench, 'held'),
    path: (_, id) => `/letters/reports/${id}/accept`,
    form: () => ({}),
  },
  ...(['pass', 'answer', 'close'] as const).map((act) => ({
    route: QUESTIONS,
    who: 'editor' as const,
    before: (bench: PressBench) => makeQuestion(bench, {}),
    path: (_: PressBench, id: string) => `/letters/questions/${id}/${act}`,
    form: () => ({ to: '气象台', asked: '为什么？', answer: '因为大气。', note: '不回答' }),
  })),
  {
    route: QUESTIONS,
    who: 'editor',
    before: (bench) => makeQuestion(bench, { state: 'held' }),
    path: (_, id) => `/letters/questions/${id}/accept`,
    form: () => ({}),
  },
  ...([false, true] as const).map((isPublic) => ({
    route: QUESTIONS,
    who: 'editor' as const,
    before: (bench: PressBench) =>
      makeQuestion(bench, {
        ...{ state: 'answered' as const, public: isPublic, writtenById: 'somebody' },
        ...{ asked: { zh: '为什么？' }, answer: { zh: '因为大气。' } },
      }),
    path: (_: PressBench, id: string) => `/letters/questions/${id}/${isPublic ? 'withdraw' : 'release'}`,
    form: () => ({}),
  })),
]

/** The stamp of a form that somebody took a minute to fill. */
const givenBy = ({ newsroom: { payload } }: PressBench) => stampForm(payload.secret, Date.now() - 60_000)

async function makeReport({ newsroom: { payload } }: PressBench, state: 'new' | 'held'): Promise<string> {
  const data = { reference: 'r-1', fold: 'f', times: 1, gallery: GALLERY, what: 'glass' as const, state }
  return String((await payload.create({ collection: 'resident-reports', data })).id)
}

async function makeQuestion({ newsroom: { payload } }: PressBench, more: object): Promise<string> {
  const data = { reference: 'q-1', fold: 'f', times: 1, question: '为什么？', state: 'new' as const, ...more }
  return String((await payload.create({ collection: 'resident-questions', data })).id)
}

/** A released page with a quiz; a new question each time. */
async function layPanelPage({ newsroom: { dataDir } }: PressBench): Promise<string> {
  const releases = join(dataDir, 'releases')
  const page = join(releases, 'one', 'panels', SLUG)
  await mkdir(page, { recursive: true })
  await symlink(join(releases, 'one'), join(releases, 'current')).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  const option = '<input type="radio" name="q1" value="A"/>'
  const question = `<li data-answer="A"><legend class="q">${randomUUID()}</legend>${option}<details class="fold"></details></li>`
  await writeFile(join(page, 'index.html'), question)
  return ''
}
