import type { Payload } from 'payload'

/** In a form's state an array without rows is the number of its rows, 0; a document has an empty list there. */
export function tidyForm(
  payload: Payload,
  collection: 'panels' | 'articles',
  data: Record<string, unknown>,
): Record<string, unknown> {
  const tidy = { ...data }
  for (const field of payload.collections[collection].config.fields) {
    if (field.type === 'array' && field.name in tidy && !Array.isArray(tidy[field.name])) tidy[field.name] = []
  }
  return tidy
}
