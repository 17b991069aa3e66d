/** By the path of a record: when the last save by a form of this page was stored, in ISO 8601. */
export type OwnSaves = Map<string, string>

/**
 * A form's save in the name of what the page itself stored last, if the form still says an older `updatedAt`. Payload
 * tells a form of its save by a second question to the server; where that one fails, as after a login has ended, the
 * form would be refused as one that somebody else was faster than. A change by somebody else is newer still.
 */
export function renewSave(own: OwnSaves, path: string, body: unknown): void {
  const saved = own.get(path)
  if (saved === undefined || !(body instanceof FormData)) return
  const form = JSON.parse(String(body.get('_payload') ?? '{}')) as { updatedAt?: string }
  if (Date.parse(form.updatedAt ?? '') < Date.parse(saved))
    body.set('_payload', JSON.stringify({ ...form, updatedAt: saved }))
}

/** Remembers that a form was stored. What else writes into the record is not in the form, and is not remembered. */
export async function noteSave(own: OwnSaves, path: string, body: unknown, answer: Response): Promise<void> {
  if (!(body instanceof FormData)) return
  const { doc } = (await answer.clone().json()) as { doc?: { updatedAt?: string } }
  if (doc?.updatedAt) own.set(path, doc.updatedAt)
}
