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
/** `content`: soon, please. `postings`: what keepers send all day long, and what the newsroom says of it. */
type News = 'content' | 'postings'
/** The server and Next's bundle are two copies of this file in one process; this name is where they meet. */
const KEY = Symbol.for('science-galleries.content-listeners')
type Meeting = { [KEY]?: Record<News, Set<Listener>> }

/** Calls back after every change that the public can see; returns the function that stops it. */
export function onContentChange(listener: Listener): () => void {
  return listen('content', listener)
}

/** Calls back after every posting photo that came or was judged; the public sees of it on which day a gallery was renewed. */
export function onPostingChange(listener: Listener): () => void {
  return listen('postings', listener)
}

function listen(news: News, listener: Listener): () => void {
  const meeting = globalThis as Meeting
  meeting[KEY] ??= { content: new Set(), postings: new Set() }
  const listeners = meeting[KEY][news]
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Payload plugin: says when something an outsider can see was saved or deleted; a draft being typed is nobody's news. */
export const announceChanges: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((c) =>
    isContent(c.slug) ? listening(c) : c.slug === 'posting-photos' ? sendingPostings(c) : c,
  ),
  globals: (config.globals ?? []).map((g) => ({
    ...g,
    hooks: { ...g.hooks, afterChange: [...(g.hooks?.afterChange ?? []), () => announce('content')] },
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
          if (!isUnreleased && (doc._status !== 'draft' || previousDoc?._status === 'published')) announce('content')
        },
      ],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), () => announce('content')],
    },
  }
}

function sendingPostings(collection: CollectionConfig): CollectionConfig {
  const tell = () => announce('postings')
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), tell],
      afterDelete: [...(hooks?.afterDelete ?? []), tell],
    },
  }
}

function announce(news: News): void {
  for (const listener of (globalThis as Meeting)[KEY]?.[news] ?? []) listener()
}

function isContent(slug: string): boolean {
  return CONTENT.some((known) => known === slug)
}
