import type { CollectionConfig, Plugin } from 'payload'

const CONTENT = [
  'editions',
  'bulletins',
  'assignments',
  'panels',
  'articles',
  'media',
  'galleries',
  'print-shops',
  'resident-questions',
] as const

type Listener = () => void
/** The server and Next's bundle are two copies of this file in one process; this name is where they meet. */
const KEY = Symbol.for('science-galleries.content-listeners')
type Meeting = { [KEY]?: Set<Listener> }

/** Calls back after every change that the public can see; returns the function that stops it. */
export function onContentChange(listener: Listener): () => void {
  const meeting = globalThis as Meeting
  meeting[KEY] ??= new Set()
  const listeners = meeting[KEY]
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Payload plugin: says when something an outsider can see was saved or deleted; a draft being typed is nobody's news. */
export const announceChanges: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((c) => (isContent(c.slug) ? listening(c) : c)),
  globals: (config.globals ?? []).map((g) => ({
    ...g,
    hooks: { ...g.hooks, afterChange: [...(g.hooks?.afterChange ?? []), announce] },
  })),
})

function listening(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [
        ...(collection.hooks?.afterChange ?? []),
        ({ doc, previousDoc }) => {
          // A draft saved over a published document arrives with status 'draft'; so does the end of a publication,
          // whose predecessor was published. The second must be told, the first costs one comparison of snapshots.
          // Of a resident's letter only what was released is seen.
          const isUnreleased = collection.slug === 'resident-questions' && !doc.public && !previousDoc?.public
          if (!isUnreleased && (doc._status !== 'draft' || previousDoc?._status === 'published')) announce()
        },
      ],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), () => announce()],
    },
  }
}

function announce(): void {
  for (const listener of (globalThis as Meeting)[KEY] ?? []) listener()
}

function isContent(slug: string): boolean {
  return CONTENT.some((known) => known === slug)
}
