import type { CollectionConfig } from 'payload'
import { articles } from './articles.ts'
import { assignments } from './assignments.ts'
import { bulletins } from './bulletins.ts'
import { editionReleases } from './edition-releases.ts'
import { editions } from './editions.ts'
import { galleries } from './galleries.ts'
import { intakeFiles } from './intake-files.ts'
import { keeperLinks } from './keeper-links.ts'
import { keepers } from './keepers.ts'
import { media } from './media.ts'
import { packageLinks } from './package-links.ts'
import { panels } from './panels.ts'
import { postingFaults } from './posting-faults.ts'
import { postingPhotos } from './posting-photos.ts'
import { postingReassignments } from './posting-reassignments.ts'
import { printShops } from './print-shops.ts'
import { receipts } from './receipts.ts'
import { signOffs } from './sign-offs.ts'
import { users } from './users.ts'

/** In the order of the admin's navigation. */
export function collections(mediaDir: string, originalsDir: string): CollectionConfig[] {
  return [
    editions,
    editionReleases,
    bulletins,
    assignments,
    signOffs,
    receipts,
    packageLinks,
    postingPhotos,
    postingFaults,
    postingReassignments,
    keeperLinks,
    panels,
    articles,
    intakeFiles(originalsDir),
    { ...media, upload: { ...(typeof media.upload === 'object' ? media.upload : {}), staticDir: mediaDir } },
    galleries,
    keepers,
    printShops,
    users,
  ]
}
