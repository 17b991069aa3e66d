import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { LetterForm, type LetterShown } from '../parts/letters/form.tsx'
import { Received, type ReceivedShown } from '../parts/letters/received.tsx'
import { LETTER_WORDS } from '../parts/letters/words.ts'

/** Where a letter's page has room for its form. */
const PLACE = /<div id="letter">[\s\S]*?<\/section><\/div>/

/** The page to write on, with its form; `siteDir` is the served release, null before the first one. */
export function letterForm(siteDir: string | null, shown: LetterShown): Promise<string> {
  return placed(siteDir, shown, <LetterForm of={shown} />, null)
}

/** The page that says a letter arrived. */
export function letterReceived(siteDir: string | null, shown: ReceivedShown): Promise<string> {
  return placed(siteDir, shown, <Received of={shown} />, LETTER_WORDS[shown.lang].arrived)
}

async function placed(
  siteDir: string | null,
  { kind, lang }: Pick<LetterShown, 'kind' | 'lang'>,
  element: ReactElement,
  title: string | null,
): Promise<string> {
  const html = renderToStaticMarkup(<div id="letter">{element}</div>)
  const file = [lang === 'en' ? 'en' : '', 'say', kind === 'ask' ? 'ask' : '', 'index.html']
  const page = siteDir === null ? null : await readFile(join(siteDir, ...file), 'utf8').catch(() => null)
  if (page === null || !PLACE.test(page)) return bare(html, lang)
  const filled = page.replace(PLACE, () => html)
  return title === null ? filled : filled.replace(/<title>/, () => `<title>${title} · `)
}

/** Before the first release, and beside one that is older than these forms: nothing is refused for want of a page. */
function bare(html: string, lang: 'zh' | 'en'): string {
  const name = LETTER_WORDS[lang].report
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${name}</title>`
  return `<!doctype html>\n<html lang="${lang === 'en' ? 'en' : 'zh-CN'}"><head>${head}</head><body><main id="main">${html}</main></body></html>\n`
}
