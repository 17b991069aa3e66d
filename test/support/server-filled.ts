import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { questionProblems, reportProblems, SayFieldsSchema } from '../../cms/workflow/letters/parse-letter.ts'
import { answerQuiz, answerSearch, type LetterShown, letterForm, letterReceived } from '../../site/index.ts'
import type { ShownSite } from './shown-site.ts'

const GALLERY = { code: 'TC-003', name: '印溪社区科普画廊' }
const PANEL = { slug: '2026-11-2', title: '长江的微笑' }
const NOTHING = { what: '', text: '', contact: '' }
const BLANK = { gallery: null, panel: null, galleries: [], given: 'sealed', typed: NOTHING, problems: [], full: false }

/**
 * Pages that the server fills in for a resident, by the server's own functions, as files beside the site: forms, with
 * what is to be mended and without, a letter that arrived, a quiz answered, a search. The built files show none of these.
 */
export async function fillIn(site: ShownSite): Promise<void> {
  for (const [name, answer] of Object.entries(await answersOf(site.dir))) {
    const path = `/${name}/`
    const file = join(site.dir, name, 'index.html')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, answer ?? '')
    site.filled[name] = path
    site.pages.push(path)
  }
}

async function answersOf(dir: string): Promise<Record<string, string | undefined>> {
  const report: LetterShown = { ...BLANK, kind: 'report', lang: 'zh' }
  const ask: LetterShown = { ...BLANK, kind: 'ask', lang: 'zh', gallery: GALLERY, panel: PANEL }
  const towns = [{ town: '沙溪镇', places: [GALLERY] }]
  const short = SayFieldsSchema.parse({ text: '短' })
  const long = SayFieldsSchema.parse({ text: '灯'.repeat(900), contact: '1'.repeat(200) })
  const search = (lang: 'zh' | 'en', query: string) => answerSearch(dir, lang, new URLSearchParams({ q: query }))
  const quiz = (lang: 'zh' | 'en', chosen: string) =>
    answerQuiz(dir, lang, PANEL.slug, (no) => chosen[no - 1]?.trim() || undefined)
  return {
    'filled/report': await letterForm(dir, { ...report, galleries: towns }),
    'filled/report/mend': await letterForm(dir, {
      ...{ ...report, galleries: towns, problems: reportProblems(long, null) },
      typed: { ...NOTHING, text: long.text, contact: long.contact },
    }),
    'filled/ask': await letterForm(dir, ask),
    'filled/ask/mend': await letterForm(dir, {
      ...{ ...ask, problems: questionProblems(short) },
      typed: { ...NOTHING, text: short.text },
    }),
    'filled/full': await letterForm(dir, { ...report, gallery: GALLERY, full: true }),
    'filled/received': await letterReceived(dir, { ...report, gallery: GALLERY, reference: '2611-0042' }),
    'filled/quiz': (await quiz('zh', 'BA '))?.html,
    'filled/quiz/none': (await quiz('zh', '   '))?.html,
    'filled/search': (await search('zh', '江豚')) ?? undefined,
    'filled/search/none': (await search('zh', '恐龙乐园')) ?? undefined,
    'en/filled/report/mend': await letterForm(dir, {
      ...{ ...report, lang: 'en', problems: reportProblems(short, null) },
      typed: { ...NOTHING, text: 'The lamp is out.' },
    }),
    'en/filled/received': await letterReceived(dir, { ...ask, lang: 'en', panel: null, gallery: null, reference: '7' }),
    'en/filled/quiz': (await quiz('en', 'BB '))?.html,
    'en/filled/search': (await search('en', 'porpoise')) ?? undefined,
  }
}
