import type { CollectionConfig } from 'payload'
import { acceptedFindings } from './accepted-findings.ts'
import { articles } from './articles.ts'
import { assignments } from './assignments.ts'
import { auditEntries } from './audit-entries.ts'
import { bulletins } from './bulletins.ts'
import { counts } from './counts.ts'
import { coverage } from './coverage.ts'
import { editionReleases } from './edition-releases.ts'
import { editions } from './editions.ts'
import { galleries } from './galleries.ts'
import { intakeFiles } from './intake-files.ts'
import { keeperLinks } from './keeper-links.ts'
import { keepers } from './keepers.ts'
import { marks } from './marks.ts'
import { media } from './media.ts'
import { packageLinks } from './package-links.ts'
import { panels } from './panels.ts'
import { postingFaults } from './posting-faults.ts'
import { postingPhotos } from './posting-photos.ts'
import { postingReassignments } from './posting-reassignments.ts'
import { printJobs } from './print-jobs.ts'
import { printShops } from './print-shops.ts'
import { quizCounts } from './quiz-counts.ts'
import { readerLinks } from './reader-links.ts'
import { readingClaims } from './reading-claims.ts'
import { receipts } from './receipts.ts'
import { reminders } from './reminders.ts'
import { residentContacts } from './resident-contacts.ts'
import { residentQuestions } from './resident-questions.ts'
import { residentReports } from './resident-reports.ts'
import { signOffs } from './sign-offs.ts'
import { terms } from './terms.ts'
import { users } from './users.ts'

/** In the order of the admin's navigation. */
export function collections(mediaDir: string, originalsDir: string): CollectionConfig[] {
  return [
    editions,
    bulletins,
    assignments,
    panels,
    articles,
    { ...media, upload: { ...(typeof media.upload === 'object' ? media.upload : {}), staticDir: mediaDir } },
    galleries,
    keepers,
    printShops,
    terms,
    users,
    editionReleases,
    signOffs,
    marks,
    readerLinks,
    readingClaims,
    receipts,
    printJobs,
    packageLinks,
    postingPhotos,
    postingFaults,
    postingReassignments,
    keeperLinks,
    residentReports,
    residentQuestions,
    residentContacts,
    quizCounts,
    reminders,
    coverage,
    counts,
    intakeFiles(originalsDir),
    acceptedFindings,
    auditEntries,
  ]
}
