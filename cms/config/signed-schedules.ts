import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { draftsOf } from '../collections/sign-off/drafts-of.ts'
import { NotSigned } from '../collections/sign-off/not-signed.ts'
import { unsignedProblems } from '../collections/sign-off/signed-only.ts'

interface Asked {
  task?: unknown
  input?: { type?: string; doc?: { relationTo?: string; value?: number | string } }
  req?: PayloadRequest
}

/**
 * A time for publication is set only for what is signed by then; what is changed afterwards is stopped when it falls
 * due. Around the queue itself, since every way to set a time goes through it.
 *
 * NB: hooks on the queue's collection need `jobs.runHooks`, with which Payload 3.90 cannot store that a job failed.
 */
export function signedSchedulesOnly(payload: Payload): void {
  const queue = payload.jobs.queue.bind(payload.jobs)
  payload.jobs.queue = (async (args: Parameters<typeof queue>[0]) => {
    const { task, input, req } = args as Asked
    if (task === 'schedulePublish' && input?.type === 'publish')
      await refuseUnsigned(req ?? (await createLocalReq({}, payload)), input.doc)
    return await queue(args)
  }) as typeof payload.jobs.queue
}

async function refuseUnsigned(req: PayloadRequest, doc: NonNullable<Asked['input']>['doc']): Promise<void> {
  if (doc?.value === undefined) return
  const problems = await unsignedProblems(req, await draftsOf(req, doc.relationTo ?? '', String(doc.value)))
  if (problems.length > 0) throw new NotSigned(problems, req)
}
