/**
 * Changes one character of the second panel's article of an edition, lets three people sign it, and publishes it.
 * `change-article.ts --edition 2026-11` uses DATA_DIR and DATABASE_URL as every command does.
 */
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { loadEnv } from '../../cms/config/env.ts'
import { withNewsroom } from '../../cms/config/open-newsroom.ts'
import { signPanel } from '../../cms/demo/sign.ts'
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
      await payload.update({ collection: 'articles', id: article.id, data: { summary }, draft: true })
      const req = await createLocalReq({}, payload)
      await signPanel(payload, req, { panel: panel?.id ?? '', month: edition, readers: await readersOf(payload) })
      await payload.update({ collection: 'articles', id: article.id, data: { _status: 'published' } })
      return { counts: { article: String(article.id) }, problems: [] }
    }),
})

/** The demo's three who sign. */
async function readersOf(payload: Payload): Promise<TypedUser[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'reviewer' } },
    sort: 'email',
    pagination: false,
    depth: 0,
  })
  return docs.map((user) => ({ ...user, collection: 'users' }))
}
