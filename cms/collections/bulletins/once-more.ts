import type { Endpoint, PayloadRequest } from 'payload'
import { toActor } from '../../access/actor.ts'
import { RIGHTS } from '../../access/rights.ts'
import type { Bulletin } from '../../payload-types.ts'
import { again, type MovedDates, type Step } from '../../workflow/events/again.ts'

/**
 * `POST /api/bulletins/:id/again?by=week|month`: the same bulletin as a draft with its dates moved. Asked twice it
 * answers with the one that it made: `madeFrom` is unique.
 */
export const onceMore: Endpoint = {
  path: '/:id/again',
  method: 'post',
  handler: async (req) => {
    const step = req.searchParams?.get('by')
    if (RIGHTS.bulletins.create[toActor(req.user)] !== 'yes') return refuse(403, '没有权限 / not allowed')
    if (step !== 'week' && step !== 'month') return refuse(400, 'by=week 或 by=month / by=week or by=month')
    const id = String(req.routeParams?.id ?? '')
    const found = await req.payload.findByID({
      collection: 'bulletins',
      id,
      depth: 0,
      draft: true,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    if (found === null) return refuse(404, '没有这条公告 / there is no such bulletin')
    const made = await afterTheOther(`${id}/${step}`, () => madeOnce(req, found as Bulletin, step))
    return Response.json({ id: made.id }, { headers: { 'cache-control': 'no-store' } })
  },
}

/** Requests at work: a second click waits for the first one's answer, and no transaction meets another. */
const working = new Map<string, Promise<Pick<Bulletin, 'id'>>>()

function afterTheOther(key: string, make: () => Promise<Pick<Bulletin, 'id'>>): Promise<Pick<Bulletin, 'id'>> {
  const running = working.get(key)
  if (running !== undefined) return running
  const task = make().finally(() => working.delete(key))
  working.set(key, task)
  return task
}

async function madeOnce(req: PayloadRequest, from: Bulletin, step: Step): Promise<Pick<Bulletin, 'id'>> {
  const madeFrom = `${from.id}/${step}/${from.start ?? from.from}`
  const earlier = await find(req, madeFrom)
  if (earlier) return earlier
  try {
    return await req.payload.create({
      collection: 'bulletins',
      depth: 0,
      draft: true,
      overrideAccess: false,
      user: req.user,
      data: { ...toNext(from, again(from, step)), madeFrom, _status: 'draft' },
    })
  } catch (error) {
    // Another process was quicker: the mark is unique.
    const first = await find(req, madeFrom)
    if (first) return first
    throw error
  }
}

/** What carries over: the words and the rule. Who came to the last one, and which of its dates were moved, does not. */
function toNext(doc: Bulletin, dates: MovedDates) {
  const { title, body, kind, series, town, community, place, attachment, enReady, recurrence } = doc
  const noon = (day: string | undefined) => (day === undefined ? '' : `${day}T12:00:00.000Z`)
  return {
    ...{ title, body, kind, series, town, community, place, attachment, enReady },
    recurrence: { repeat: recurrence?.repeat ?? null, times: recurrence?.times ?? null },
    from: noon(dates.from),
    until: noon(dates.until),
    start: dates.start ?? null,
    end: dates.end ?? null,
  }
}

async function find(req: PayloadRequest, madeFrom: string): Promise<Bulletin | undefined> {
  const { docs } = await req.payload.find({
    collection: 'bulletins',
    where: { madeFrom: { equals: madeFrom } },
    limit: 1,
    pagination: false,
    depth: 0,
    draft: true,
  })
  return docs[0]
}

function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
