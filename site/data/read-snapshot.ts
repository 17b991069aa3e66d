import { transcode } from 'node:buffer'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { CONTRACT_VERSION, type Problem, ProblemError, problem, type Snapshot, SnapshotSchema } from '#contract'
import { isValidated } from '#contract/validated'
import { toProblems } from './translate-issues.ts'

/** One snapshot folder, read and believed. */
export interface ReadSnapshot {
  dir: string
  mediaDir: string
  snapshot: Snapshot
}

/** Reads `snapshot.json` by the contract, or stops with every problem it has. */
export function readSnapshot(link: string): ReadSnapshot {
  // The folder behind the link: a newer snapshot may be switched in while this one is worked on.
  const dir = existsSync(link) ? realpathSync(link) : link
  const file = join(dir, 'snapshot.json')
  const bytes = read(file)
  const raw = parse(file, bytes)
  const version = typeof raw === 'object' && raw !== null && 'contract' in raw ? raw.contract : undefined
  // An old or new contract would only give confusing issues: its version is the one thing worth saying.
  if (version !== CONTRACT_VERSION) throw new ProblemError([otherContract(file, version)])
  const snapshot = isValidated(dir, bytes) ? (raw as Snapshot) : validated(raw)
  return { dir, mediaDir: join(dir, 'media'), snapshot }
}

function validated(raw: unknown): Snapshot {
  const result = SnapshotSchema.safeParse(raw)
  if (!result.success) throw new ProblemError(toProblems(result.error.issues, raw))
  return result.data
}

function read(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new ProblemError([noSnapshot(file)], { cause })
  }
}

function parse(file: string, bytes: Buffer): unknown {
  try {
    // Of Chinese text in half the time that `toString()` takes on UTF-8 (28 and 53 ms on 13 MB).
    return JSON.parse(transcode(bytes, 'utf8', 'utf16le').toString('utf16le'))
  } catch (cause) {
    throw new ProblemError([brokenSnapshot(file)], { cause })
  }
}

const HINT = '重新执行 npm run snapshot。 Run npm run snapshot again.'

function otherContract(file: string, version: unknown): Problem {
  return problem({
    code: 'snapshot/other-contract',
    at: file,
    zh: `快照的契约版本是 ${String(version)}，这里读的是 ${CONTRACT_VERSION}`,
    en: `The snapshot has contract version ${String(version)}, this reads ${CONTRACT_VERSION}`,
    hint: HINT,
  })
}

function noSnapshot(file: string): Problem {
  return problem({ code: 'snapshot/missing', at: file, zh: '没有快照', en: 'There is no snapshot', hint: HINT })
}

function brokenSnapshot(file: string): Problem {
  return problem({
    code: 'snapshot/broken',
    at: file,
    zh: '快照不是完整的 JSON',
    en: 'The snapshot is not whole JSON',
    hint: HINT,
  })
}
