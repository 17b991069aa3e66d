import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type Problem, ProblemError, problem, type Result } from '#contract'

/** Where QR codes lead when nobody said otherwise: a reserved name that no one can own. */
export const EXAMPLE_PUBLIC_URL = 'https://kphl.example'

export interface Env {
  host: string
  port: number
  /** Absolute path; everything the product writes lies below it. */
  dataDir: string
  database: { kind: 'sqlite'; file: string } | { kind: 'mongodb'; url: string }
  payloadSecret: string
  /** Without a trailing slash. */
  publicUrl: string
  /** The tool that sets posters: a library for this machine, or WebAssembly that runs wherever Node does. */
  pressEngine: 'native' | 'wasm'
  /** True when the database is to be seeded with the demo while it is empty. */
  demo: boolean
  /** The mail server that takes the newsroom's letters; null when there is none. */
  smtpUrl: string | null
  /** The address that they come from. */
  mailFrom: string
}

const blankIsUnset = (v: unknown) => (typeof v === 'string' && v.trim() === '' ? undefined : v)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema)

const RawEnvSchema = z.object({
  HOST: optional(z.string().default('127.0.0.1')),
  PORT: optional(z.coerce.number().int().min(0).max(65535).default(3000)),
  DATA_DIR: optional(z.string().default('./data')),
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^(file:|mongodb(\+srv)?:\/\/)/)
      .optional(),
  ),
  PAYLOAD_SECRET: optional(z.string().min(16).optional()),
  PUBLIC_URL: optional(
    z
      .url({ protocol: /^https?$/ })
      .refine((url) => URL.canParse(url) && new URL(url).pathname === '/' && !url.includes('?') && !url.includes('#'))
      .default(EXAMPLE_PUBLIC_URL),
  ),
  PRESS_ENGINE: optional(z.enum(['native', 'wasm']).default('native')),
  // z.coerce.boolean() would read 'off' as true.
  DEMO: optional(z.stringbool().default(true)),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ }).optional()),
  MAIL_FROM: optional(z.email().default('no-reply@galleries.example')),
})

const SAID: Record<keyof z.input<typeof RawEnvSchema>, { zh: string; en: string; hint: string }> = {
  HOST: { zh: 'HOST 不是一个主机名', en: 'HOST is not a host name', hint: 'HOST=127.0.0.1' },
  PORT: { zh: 'PORT 应是 0–65535 的整数', en: 'PORT must be an integer from 0 to 65535', hint: 'PORT=3000' },
  DATA_DIR: { zh: 'DATA_DIR 不是一个文件夹', en: 'DATA_DIR is not a folder', hint: 'DATA_DIR=./data' },
  DATABASE_URL: {
    zh: 'DATABASE_URL 只认 file: 和 mongodb://',
    en: 'DATABASE_URL must begin with file: or mongodb://',
    hint: 'DATABASE_URL=mongodb://127.0.0.1:27017/galleries?replicaSet=rs0',
  },
  PAYLOAD_SECRET: {
    zh: 'PAYLOAD_SECRET 至少 16 个字符',
    en: 'PAYLOAD_SECRET needs at least 16 characters',
    hint: '不设置时会自动生成 / leave it unset and one is made',
  },
  PUBLIC_URL: {
    zh: 'PUBLIC_URL 应是 http(s) 网址的来源，不带路径',
    en: 'PUBLIC_URL must be an http(s) origin without a path',
    hint: 'PUBLIC_URL=https://kphl.example',
  },
  PRESS_ENGINE: {
    zh: 'PRESS_ENGINE 只认 native 和 wasm',
    en: 'PRESS_ENGINE must be native or wasm',
    hint: 'PRESS_ENGINE=native',
  },
  SMTP_URL: {
    zh: 'SMTP_URL 应是邮件服务器的地址',
    en: 'SMTP_URL must be the address of a mail server',
    hint: 'SMTP_URL=smtps://name:password@mail.example:465',
  },
  MAIL_FROM: {
    zh: 'MAIL_FROM 不是一个邮箱地址',
    en: 'MAIL_FROM is not a mail address',
    hint: 'MAIL_FROM=newsroom@galleries.example',
  },
  DEMO: { zh: 'DEMO 只认 on 或 off', en: 'DEMO must be on or off', hint: 'DEMO=off' },
}

/** Reads the settings out of an environment; relative paths count from `cwd`. Makes the secret when there is none. */
export function parseEnv(source: Record<string, string | undefined>, cwd: string): Result<Readonly<Env>> {
  const raw = RawEnvSchema.safeParse(source)
  if (!raw.success) {
    const names = [...new Set(raw.error.issues.map((issue) => String(issue.path[0])))]
    return { ok: false, problems: names.map(toProblem) }
  }
  const lacking = lacksReplicaSet(raw.data.DATABASE_URL)
  if (lacking !== null) return { ok: false, problems: [lacking] }
  const dataDir = resolve(cwd, raw.data.DATA_DIR)
  const secret = raw.data.PAYLOAD_SECRET ?? keptSecret(dataDir)
  if (typeof secret !== 'string') return { ok: false, problems: [secret] }
  const env: Env = {
    host: raw.data.HOST,
    port: raw.data.PORT,
    dataDir,
    database: toDatabase(raw.data.DATABASE_URL, dataDir, cwd),
    payloadSecret: secret,
    publicUrl: raw.data.PUBLIC_URL.replace(/\/$/, ''),
    pressEngine: raw.data.PRESS_ENGINE,
    demo: raw.data.DEMO,
    smtpUrl: raw.data.SMTP_URL ?? null,
    mailFrom: raw.data.MAIL_FROM,
  }
  return { ok: true, value: Object.freeze(env), problems: [] }
}

/** The process's own settings, or a ProblemError with everything that is wrong with them. */
export function loadEnv(): Readonly<Env> {
  const env = parseEnv(process.env, process.cwd())
  if (!env.ok) throw new ProblemError(env.problems)
  return env.value
}

function toProblem(name: string): Problem {
  const said = SAID[name as keyof typeof SAID]
  return problem({ code: 'env/bad-value', at: name, zh: said.zh, en: said.en, hint: said.hint })
}

/** Payload turns its transactions off, without a word, when the address names no replica set. */
function lacksReplicaSet(url: string | undefined): Problem | null {
  if (!url?.startsWith('mongodb://') || /[?&]replicaSet=[^&]/.test(url)) return null
  return problem({
    code: 'env/no-replica-set',
    at: 'DATABASE_URL',
    zh: 'MongoDB 的地址没有写副本集：没有副本集就没有事务，保存到一半会留下残缺',
    en: 'the address of MongoDB names no replica set: without one there are no transactions',
    hint: SAID.DATABASE_URL.hint,
  })
}

function toDatabase(url: string | undefined, dataDir: string, cwd: string): Env['database'] {
  if (url?.startsWith('mongodb')) return { kind: 'mongodb', url }
  if (url === undefined) return { kind: 'sqlite', file: join(dataDir, 'db', 'galleries.db') }
  const file = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)
  return { kind: 'sqlite', file: resolve(cwd, file) }
}

/** Sessions must survive a restart, so a secret that was made once is kept, readable by its owner only. */
function keptSecret(dataDir: string): string | Problem {
  const file = join(dataDir, 'secret')
  try {
    if (!existsSync(file)) writeOnce(file, randomBytes(32).toString('hex'))
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    return problem({
      code: 'env/data-dir',
      at: file,
      zh: `数据文件夹不能读写：${(error as Error).message}`,
      en: `the data folder cannot be read or written: ${(error as Error).message}`,
      hint: 'DATA_DIR',
    })
  }
}

/** Of two processes that start together one makes the file, whole, and both read the same. */
function writeOnce(file: string, text: string): void {
  const draft = `${file}.${process.pid}`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(draft, text, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}
