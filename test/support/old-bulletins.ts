import type { SnapshotInput } from './snapshot.ts'

type BulletinInput = SnapshotInput['bulletins'][number]

/** A notice that ran for two days from `from`, long ago or not; every second one is ready in English. */
export function oldBulletin(from: string, i = 0, change: Partial<BulletinInput> = {}): BulletinInput {
  const until = new Date(Date.parse(from) + 86_400_000).toISOString().slice(0, 10)
  const text = (words: string) => [{ kind: 'paragraph' as const, runs: [{ text: words }] }]
  return {
    id: `old-${from}-${i}`,
    slug: `${from}-old-${i}`,
    title: { zh: `旧公告第 ${i} 号`, en: `Old bulletin ${i}` },
    body: { zh: text('到社区服务中心来看看。'), en: text('Come to the community centre.') },
    from,
    until,
    area: { town: { zh: '城厢镇' }, community: { zh: '紫薇社区' } },
    enReady: i % 2 === 0,
    updatedAt: `${from}T08:00:00.000Z`,
    ...change,
  }
}

/** So many in each of the year's months, the first on its first day. */
export function oldYear(year: number, aMonth: number, change: Partial<BulletinInput> = {}): BulletinInput[] {
  return Array.from({ length: 12 * aMonth }, (_, i) => {
    const [month, at] = [1 + Math.floor(i / aMonth), i % aMonth]
    const day = `${year}-${String(month).padStart(2, '0')}-${String(1 + (at % 27)).padStart(2, '0')}`
    return oldBulletin(day, at, change)
  })
}
