import type { PayloadRequest, TypedUser } from 'payload'

/** A town's galleries in use, by code. */
export interface Town {
  name: string
  codes: string[]
}

/** Where an emergency can hang, town by town in the order of their pinyin, with the rights of the person who looks. */
export async function readTowns({ payload }: PayloadRequest, user: TypedUser): Promise<Town[]> {
  const { docs } = await payload.find({
    collection: 'galleries',
    where: { state: { equals: 'in-use' } },
    depth: 0,
    pagination: false,
    sort: 'code',
    select: { code: true, town: true, sortKey: true },
    overrideAccess: false,
    user,
  })
  const towns = new Map<string, string[]>()
  const sorted = [...docs].sort((a, b) => ((a.sortKey ?? '') < (b.sortKey ?? '') ? -1 : 1))
  for (const { code, town } of sorted) towns.set(town.zh, [...(towns.get(town.zh) ?? []), code])
  return [...towns].map(([name, codes]) => ({ name, codes }))
}
