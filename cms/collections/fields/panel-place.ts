import type { FieldHook, PayloadRequest, TextField } from 'payload'

/** Set in `req.context` by readers that know the places already and want no query for them. */
export const NO_PLACES = 'noPanelPlaces'

/** '2026-11 第 2 版' in lists: the edition owns the order, so the panel only looks it up. */
export function panelPlace(): TextField {
  const read: FieldHook = async ({ data, originalDoc, req }) => {
    if (req.context[NO_PLACES] === true) return undefined
    const id: unknown = data?.id ?? originalDoc?.id
    return id === undefined ? undefined : (await placesOf(req)).get(String(id))
  }
  return {
    name: 'place',
    type: 'text',
    virtual: true,
    label: { zh: '期、版', en: 'Edition, no.' },
    access: { create: () => false, update: () => false },
    admin: { readOnly: true, position: 'sidebar' },
    hooks: { afterRead: [read] },
  }
}

/** One query a request, however many panels a list shows. */
async function placesOf(req: PayloadRequest): Promise<Map<string, string>> {
  req.context.panelPlaces ??= readPlaces(req)
  return (await req.context.panelPlaces) as Map<string, string>
}

async function readPlaces(req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    depth: 0,
    pagination: false,
    draft: true,
    select: { month: true, panels: true },
    overrideAccess: false,
    user: req.user,
    req: { transactionID: await req.transactionID },
  })
  const places = new Map<string, string>()
  for (const edition of docs) {
    for (const [i, panel] of (edition.panels ?? []).entries()) {
      const id = typeof panel === 'object' ? panel.id : panel
      places.set(String(id), `${edition.month} 第 ${i + 1} 版`)
    }
  }
  return places
}
