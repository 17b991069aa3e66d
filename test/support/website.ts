import { SnapshotSchema } from '#contract'
import { type MadeFiles, NOTHING_MADE, openWebsite, type Website } from '../../site/pages/website.ts'
import { type SnapshotInput, testSnapshot } from './snapshot.ts'

const nothing: MadeFiles = {
  ...NOTHING_MADE,
  files: {
    ...{ months: {}, plain: { href: '/plain.css', light: '#fff', dark: '#000' } },
    ...{ site: '/site.css', scanned: '/scanned.css', spines: '/spines.css' },
  } as MadeFiles['files'],
}

/** A small snapshot as its pages see it, with nothing made beside them but what is said. */
export async function openTestWebsite(
  change: (snapshot: SnapshotInput) => void = () => undefined,
  made: Partial<MadeFiles> = {},
): Promise<Website> {
  const { snapshot } = await testSnapshot()
  change(snapshot)
  return openWebsite(SnapshotSchema.parse(snapshot), { ...nothing, ...made })
}
