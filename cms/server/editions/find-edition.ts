import type { PayloadRequest } from 'payload'
import { ProblemError, problem } from '#contract'
import type { Edition } from '../../payload-types.ts'

/** An edition's newest draft by its month; whoever asks for one that is not there is told. */
export async function findEdition(req: PayloadRequest, month: string): Promise<Edition> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { month: { equals: month } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [edition] = docs
  if (edition) return edition
  throw new ProblemError([
    problem({
      code: 'edition/unknown',
      at: month,
      zh: '没有这一期，可能刚被别人删掉',
      en: 'there is no such edition; somebody may have deleted it',
      hint: '/admin',
    }),
  ])
}
