/**
 * Changes one character of the first article of the current edition, as an editor would, and publishes it.
 * `change-article.ts` uses DATA_DIR and DATABASE_URL as every command does.
 */
import { loadEnv } from '../../cms/config/env.ts'
import { withNewsroom } from '../../cms/config/open-newsroom.ts'
import { runCommand } from '../run-command.ts'

await runCommand({
  usage: 'change-article.ts [--json]',
  run: async () =>
    await withNewsroom(loadEnv(), async (payload) => {
      const { docs } = await payload.find({ collection: 'articles', limit: 1, depth: 0, sort: '-id' })
      const article = docs[0]
      if (!article) throw new Error('there is no article to change')
      const summary = {
        ...article.summary,
        zh: `${article.summary.zh.replace(/[。·]+$/, '')}${article.summary.zh.endsWith('。') ? '·' : '。'}`,
      }
      await payload.update({ collection: 'articles', id: article.id, data: { summary, _status: 'published' } })
      return { counts: { article: String(article.id) }, problems: [] }
    }),
})
