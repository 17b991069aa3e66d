import { APIError } from 'payload'

/** Said to the person who uploads, in full; not logged as a failure of ours. */
export class UploadRefused extends APIError {
  constructor(message: string) {
    super(message, 400, null, true)
    this.name = 'UploadRefused'
  }
}
