import { APIError, type PayloadRequest } from 'payload'
import type { Problem } from '#contract'
import { say } from '../../locale/say.ts'

/** Said to the person who tried, all of it at once; not logged as a failure of ours. */
export class NotSigned extends APIError {
  constructor(problems: readonly Problem[], req: PayloadRequest, status = 400) {
    super(problems.map((p) => `${p.at}：${say(req, p)}`).join('\n'), status, { problems }, true)
    this.name = 'NotSigned'
  }
}
