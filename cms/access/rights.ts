export const ROLES = ['admin', 'editor', 'reviewer', 'print-shop'] as const
export type Role = (typeof ROLES)[number]
/** Who asks: a role, or someone without an account. */
export type Actor = Role | 'anonymous'
export const ACTORS: readonly Actor[] = ['anonymous', 'print-shop', 'reviewer', 'editor', 'admin']
export const OPERATIONS = ['create', 'read', 'update', 'delete'] as const
export type Operation = (typeof OPERATIONS)[number]
/**
 * `published`: only what is published. `own-account`, `own-shop`: only the record that is the actor's own. `of-own-shop`:
 * only what belongs to the actor's shop.
 */
export type Right = 'yes' | 'no' | 'published' | 'own-account' | 'own-shop' | 'of-own-shop'
type Row = Record<Actor, Right>

const row = (anonymous: Right, printShop: Right, reviewer: Right, editor: Right, admin: Right): Row => ({
  anonymous,
  'print-shop': printShop,
  reviewer,
  editor,
  admin,
})
const NOBODY = row('no', 'no', 'no', 'no', 'no')
const ADMINS = row('no', 'no', 'no', 'no', 'yes')
const EDITORS = row('no', 'no', 'no', 'yes', 'yes')
const NEWSROOM = row('no', 'no', 'yes', 'yes', 'yes')
const EVERYONE = row('yes', 'yes', 'yes', 'yes', 'yes')
const PUBLISHED = row('published', 'published', 'yes', 'yes', 'yes')

/**
 * Who may do what, in one table. Collections take their access functions from here and the tests walk it over HTTP;
 * a collection without a row does not compile.
 */
export const RIGHTS = {
  galleries: { create: EDITORS, read: EVERYONE, update: EDITORS, delete: ADMINS },
  editions: { create: EDITORS, read: PUBLISHED, update: EDITORS, delete: ADMINS },
  // Written by the hooks of what is published; nobody changes what was.
  'edition-releases': { create: NOBODY, read: NEWSROOM, update: NOBODY, delete: NOBODY },
  panels: { create: EDITORS, read: PUBLISHED, update: NEWSROOM, delete: EDITORS },
  articles: { create: EDITORS, read: PUBLISHED, update: NEWSROOM, delete: EDITORS },
  bulletins: { create: EDITORS, read: PUBLISHED, update: NEWSROOM, delete: EDITORS },
  // The site serves its own copies: a picture whose rights are open is nobody else's business.
  media: { create: EDITORS, read: NEWSROOM, update: EDITORS, delete: EDITORS },
  // Made by the intake, which checks who asks: a record is what was done, and nobody does it otherwise.
  'intake-files': { create: NOBODY, read: NEWSROOM, update: NOBODY, delete: ADMINS },
  assignments: { create: EDITORS, read: NEWSROOM, update: EDITORS, delete: EDITORS },
  'print-shops': {
    create: ADMINS,
    read: row('no', 'own-shop', 'yes', 'yes', 'yes'),
    update: EDITORS,
    delete: ADMINS,
  },
  // Made and written by the pages of the sheets, which check who asks: a link's address is shown there and only once.
  'package-links': { create: NOBODY, read: EDITORS, update: EDITORS, delete: ADMINS },
  receipts: {
    create: NOBODY,
    read: row('no', 'of-own-shop', 'yes', 'yes', 'yes'),
    update: NOBODY,
    delete: ADMINS,
  },
  // Whoever may sign writes her own record; the collection's hooks write the rest, and let nobody change it.
  'sign-offs': { create: NEWSROOM, read: NEWSROOM, update: NOBODY, delete: NOBODY },
  keepers: { create: EDITORS, read: NEWSROOM, update: EDITORS, delete: ADMINS },
  // Made and written by the page “Posting” and by what keepers send, which check who asks. A photo is a proof.
  'keeper-links': { create: NOBODY, read: EDITORS, update: EDITORS, delete: ADMINS },
  'posting-photos': { create: NOBODY, read: NEWSROOM, update: NOBODY, delete: ADMINS },
  'posting-faults': { create: NOBODY, read: NEWSROOM, update: NOBODY, delete: ADMINS },
  'posting-reassignments': { create: EDITORS, read: NEWSROOM, update: EDITORS, delete: EDITORS },
  // Written by the residents' forms and by the page “Letters”, which check who asks. A contact is for editors alone.
  'resident-reports': { create: NOBODY, read: NEWSROOM, update: NOBODY, delete: ADMINS },
  'resident-questions': { create: NOBODY, read: NEWSROOM, update: NOBODY, delete: ADMINS },
  'resident-contacts': { create: NOBODY, read: EDITORS, update: NOBODY, delete: EDITORS },
  // Shown as sums, and few as “<5”: the rows themselves are nobody's.
  'quiz-counts': { create: NOBODY, read: NOBODY, update: NOBODY, delete: NOBODY },
  // The words that texts are marked for, and what somebody let stand: written by the form's own door, by name.
  terms: { create: EDITORS, read: NEWSROOM, update: EDITORS, delete: EDITORS },
  'accepted-findings': { create: NOBODY, read: NEWSROOM, update: NOBODY, delete: EDITORS },
  // Written beside each change by config/audit.ts.
  'audit-entries': { create: NOBODY, read: EDITORS, update: NOBODY, delete: NOBODY },
  // Put on posters and answered through the sign-off desk, which checks who asks; nothing of them is ever taken away.
  marks: { create: NOBODY, read: NEWSROOM, update: NOBODY, delete: NOBODY },
  'reading-claims': { create: NOBODY, read: NEWSROOM, update: NOBODY, delete: NOBODY },
  'reader-links': { create: NOBODY, read: NEWSROOM, update: EDITORS, delete: ADMINS },
  // Follows from all the others, and is written with them.
  coverage: { create: NOBODY, read: NEWSROOM, update: NOBODY, delete: NOBODY },
  // Read by nobody as they are: screens and tables show them folded (cms/workflow/counts).
  counts: { create: NOBODY, read: NOBODY, update: NOBODY, delete: NOBODY },
  // Logs of 上刊一览 and 印制, written by their doors, which check who asks.
  reminders: { create: NOBODY, read: NEWSROOM, update: NOBODY, delete: ADMINS },
  'print-jobs': { create: NOBODY, read: NEWSROOM, update: NOBODY, delete: NOBODY },
  users: {
    create: ADMINS,
    read: row('no', 'own-account', 'yes', 'yes', 'yes'),
    update: row('no', 'own-account', 'own-account', 'own-account', 'yes'),
    delete: ADMINS,
  },
} satisfies Record<string, Record<Operation, Row>>

/** The one global: a document that is always there, so nobody creates or deletes it. */
export const GLOBAL_RIGHTS = {
  association: { read: EVERYONE, update: EDITORS },
} satisfies Record<string, Record<'read' | 'update', Row>>

/** Reading earlier versions and drafts' history. */
export const VERSION_RIGHTS = NEWSROOM
/** The admin's screens. */
export const ADMIN_SCREENS = NEWSROOM
/** What a door asks that no single collection stands behind: who sees the newsroom's things, and who of them acts. */
export const isNewsroom = (role: Actor): boolean => NEWSROOM[role] === 'yes'
export const isEditor = (role: Actor): boolean => EDITORS[role] === 'yes'
export type RightsName = keyof typeof RIGHTS
