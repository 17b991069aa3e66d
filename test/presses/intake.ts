import { toForm } from '../support/intake.ts'
import { GALLERY, type PressBench } from '../support/press-bench.ts'
import { act, type Press, send, server } from './press.ts'

export const INTAKE: Press[] = [
  {
    route: server('intake/articles-router.ts', 'POST', '/articles'),
    who: 'editor',
    path: '/intake/articles',
    body: async () => toForm([['小雪.txt', `小雪的雨\n\n雨变成雪，第 ${act()} 回。`]], { act: act() }),
  },
  {
    route: server('intake/galleries-router.ts', 'POST', '/dry-run'),
    who: 'editor',
    path: '/intake/galleries/dry-run',
    body: async (bench) => toForm([['名录.xlsx', await registerOf(bench)]]),
    writesNothing: 'a dry run writes nothing',
  },
  {
    route: server('intake/galleries-router.ts', 'POST', '/write'),
    who: 'editor',
    before: plannedOf,
    path: '/intake/galleries/write',
    json: (_, plan) => ({ ...JSON.parse(plan), name: '名录.xlsx' }),
  },
]

async function registerOf(bench: PressBench): Promise<Buffer> {
  const table = await send(bench, 'editor', '/intake/galleries/table.xlsx', { method: 'GET' })
  return Buffer.from(await table.arrayBuffer())
}

/** The register after something in it was changed by hand: taken back, it changes it again. */
async function plannedOf(bench: PressBench): Promise<string> {
  const table = await registerOf(bench)
  const where = { code: { equals: GALLERY } }
  await bench.newsroom.payload.update({ collection: 'galleries', where, data: { viewingDistanceM: 4 } })
  const planned = await send(bench, 'editor', '/intake/galleries/dry-run', { body: toForm([['名录.xlsx', table]]) })
  const { table: mark, key } = (await planned.json()) as { table: string; key: string }
  return JSON.stringify({ table: mark, key })
}
