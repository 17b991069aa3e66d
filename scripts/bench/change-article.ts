/**
 * Changes one character of the second panel's article of an edition, as an editor would, and publishes it.
 * `change-article.ts --edition 2026-11` uses DATA_DIR and DATABASE_URL as every command does.
 */
import { loadEnv } from '../../cms/config/env.ts'
import { withNewsroom } from '../../cms/config/open-newsroom.ts'
import { runCommand } from '../run-command.ts'

await runCommand({
  usage: 'change-article.ts --edition 2026-11 [--json]',
  options: { edition: { type: 'string' } },
  run: async ({ edition = '' }) =>
    await withNewsroom(loadEnv(), async (payload) => {
      const { docs } = await payload.find({ collection: 'panels', limit: 0, pagination: false, depth: 1 })
      const panel = docs.find((p) => typeof p.place === 'string' && p.place.startsWith(`${edition} 第 2`))
      const [article] = panel?.articles ?? []
      if (typeof article !== 'object') throw new Error(`edition ${edition} has no second panel with an article`)
      const summary = {
        ...article.summary,
        zh: `${article.summary.zh.replace(/[。·]+$/, '')}${article.summary.zh.endsWith('。') ? '·' : '。'}`,
      }
      await payload.update({ collection: 'articles', id: article.id, data: { summary, _status: 'published' } })
      return { counts: { article: String(article.id) }, problems: [] }
    }),
})
