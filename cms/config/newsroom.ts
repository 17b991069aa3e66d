import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { closeInnerCollections } from '../access/close-inner-collections.ts'
import { association } from '../collections/association.ts'
import { keepCoverage } from '../collections/coverage/keep-coverage.ts'
import { editor } from '../collections/fields/rich-text.ts'
import { collections } from '../collections/index.ts'
import { migrations } from '../migrations/sqlite/index.ts'
import { adminComponents } from './admin-components.ts'
import { announceChanges } from './announce-changes.ts'
import { audit } from './audit.ts'
import { database } from './database.ts'
import type { Env } from './env.ts'
import { fillRightsState } from './fill-rights-state.ts'
import { keepFieldErrors } from './keep-field-errors.ts'
import { keepLock } from './keep-lock.ts'
import { makeLogger } from './logger.ts'
import { mail } from './mail.ts'
import { migrate } from './migrate.ts'
import { refuseStale } from './refuse-stale.ts'
import { sayLocked } from './say-locked.ts'
import { saySameMoment } from './say-same-moment.ts'
import { sayTooLarge } from './say-too-large.ts'
import { scheduledJobs } from './scheduled-jobs.ts'
import { signedSchedulesOnly } from './signed-schedules.ts'

const cmsDir = dirname(dirname(fileURLToPath(import.meta.url)))

/** The newsroom, as a table of contents: each line leads to the file that says the rest. */
export async function newsroomConfig(env: Env): Promise<SanitizedConfig> {
  const config = await buildConfig({
    collections: collections(join(env.dataDir, 'media'), join(env.dataDir, 'originals')),
    globals: [association],
    plugins: [refuseStale, keepLock, announceChanges, keepCoverage, audit],
    hooks: { afterError: [keepFieldErrors, sayLocked, saySameMoment, sayTooLarge] },
    jobs: scheduledJobs,
    db: database(env),
    onInit: async (payload) => {
      signedSchedulesOnly(payload)
      await migrate(payload, migrations)
      await fillRightsState(payload)
    },
    editor,
    email: mail(env),
    secret: env.payloadSecret,
    sharp,
    logger: makeLogger(),
    // What an editor is told already is no news for the log.
    loggingLevels: {
      ValidationError: 'info',
      ...{ UploadRefused: 'info' as const, LastAdmin: 'info' as const },
      ...{ Stale: 'info' as const, Locked: 'info' as const },
      ...{ NotSigned: 'info' as const, InUse: 'info' as const, AuditKept: 'info' as const },
    },
    // Left empty on purpose: editors reach the server under names it cannot know (localhost, an address in the
    // house, a proxy), and the admin would call whatever stands here. What it guards elsewhere is guarded by
    // access/same-origin.ts and by collections/hooks/store-by-hash.ts, which lets no upload be fetched by address.
    serverURL: '',
    cookiePrefix: 'galleries',
    telemetry: false,
    // One API is enough to keep safe: REST.
    graphQL: { disable: true },
    defaultDepth: 1,
    maxDepth: 4,
    upload: { limits: { fileSize: 100_000_000 }, abortOnLimit: true, defParamCharset: 'utf8' },
    i18n: { fallbackLanguage: 'zh', supportedLanguages: { zh, en } },
    admin: {
      user: 'users',
      avatar: 'default',
      dateFormat: 'yyyy-MM-dd HH:mm',
      importMap: { baseDir: cmsDir, importMapFile: join(cmsDir, 'app', '(payload)', 'admin', 'importMap.js') },
      meta: { titleSuffix: ' · 科普画廊' },
      components: adminComponents,
    },
    typescript: { outputFile: join(cmsDir, 'payload-types.ts'), autoGenerate: false },
  })
  return closeInnerCollections(config)
}
