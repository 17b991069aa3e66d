import { expect, it } from 'vitest'
import { seedDemo } from '../../cms/demo/seed.ts'
import { assemble } from '../../cms/snapshot/assemble.ts'
import { readPublished } from '../../cms/snapshot/read-published.ts'
import { openTestNewsroom, SMALL_DEMO } from '../support/cms.ts'

it('two editions of one month that got past the database are named, and the second is not taken', async () => {
  const newsroom = await openTestNewsroom('sqlite')
  try {
    await seedDemo(newsroom.payload, { dataDir: newsroom.dataDir, contentDir: SMALL_DEMO })
    const published = await readPublished(newsroom.payload)
    const [edition] = published.editions
    if (edition === undefined) throw new Error('the fixture has no edition')
    const twice = { ...published, editions: [...published.editions, { ...edition, id: 9999 }] }
    const { snapshot, problems } = assemble(twice, { today: '2026-11-26', publicUrl: 'https://kphl.example' })
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'edition/twice',
        level: 'error',
        at: edition.month,
        hint: '/admin/collections/editions/9999',
      }),
    ])
    expect(snapshot.editions).toHaveLength(published.editions.length)
  } finally {
    await newsroom.close()
  }
})
