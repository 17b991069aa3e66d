import type { Where } from 'payload'

export const publishedOnly: Where = { _status: { equals: 'published' } }
