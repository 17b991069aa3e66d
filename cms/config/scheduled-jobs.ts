import type { JobsConfig } from 'payload'

/**
 * Scheduled publishing waits in Payload's queue until something polls it: the server does, once a minute, as soon as it
 * opens the database with `cron`. Over HTTP nobody may queue, run or cancel a job.
 */
export const scheduledJobs: JobsConfig = {
  access: { run: () => false, queue: () => false, cancel: () => false },
  autoRun: [{ cron: '* * * * *', queue: 'default', limit: 50 }],
  deleteJobOnComplete: true,
  // The queue reaches nobody's screen and no door.
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: { create: () => false, read: () => false, update: () => false, delete: () => false },
    admin: { ...defaultJobsCollection.admin, hidden: true },
  }),
}
