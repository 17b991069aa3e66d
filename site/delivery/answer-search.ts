import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answer } from '../search/answer.ts'
import { openIndex } from '../search/open-index.ts'
import { readQuery } from '../search/query.ts'
import { renderAnswer, safe, titleOf } from '../search/render-answer.ts'

/** Where the page has room for an answer, and the words for whoever has neither script nor server. */
const PLACE =
  /<div id="answer" data-index="\/(assets\/search\/[0-9a-f]+\.(?:zh|en)\/)" data-title="([^"]*)">[\s\S]*?<\/div><noscript>[\s\S]*?<\/noscript>/

/**
 * A built site's search page with the answer in it, for browsers without scripts and for the first answer of all others:
 * the same code and the same files as in the browser. Null when the site has no such page, or nothing is asked.
 */
export async function answerSearch(
  siteDir: string,
  lang: 'zh' | 'en',
  search: URLSearchParams,
): Promise<string | null> {
  const query = readQuery(search)
  if (query.text === '') return null
  const page = await readFile(join(siteDir, lang === 'en' ? 'en' : '', 'search', 'index.html'), 'utf8').catch(
    () => null,
  )
  const place = page === null ? null : PLACE.exec(page)
  if (page === null || place === null) return null
  const [whole, folder = '', title = ''] = place
  // Opened for one answer: what it reads lies in the system's cache, and a release that goes takes nothing of ours along.
  const index = openIndex((name) => readFile(join(siteDir, folder, name)))
  const html = renderAnswer(await answer(index, query, lang), lang)
  const answered = `<div id="answer" data-index="/${folder}" data-title="${title}" data-answered="">${html}</div>`
  return page.replace(whole, () => answered).replace(/<title>[^<]*/, () => `<title>${titleOf(safe(query.text), title)}`)
}
