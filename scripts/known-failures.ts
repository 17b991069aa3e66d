import { type Problem, ProblemError, problem } from '../cms/contract/index.ts'

interface Known {
  code: string
  zh: string
  en: string
  hint: string
}

/** Failures of the world around us, by the code that Node, SQLite or MongoDB gives them. */
const KNOWN: Record<string, Known> = {
  ENOSPC: {
    code: 'disk/full',
    zh: '磁盘满了，没有写完；已经发布的内容不受影响',
    en: 'the disk is full; what is published already stays as it is',
    hint: '腾出空间后重试 / free some space and try again',
  },
  EACCES: {
    code: 'disk/denied',
    zh: '没有读写这里的权限',
    en: 'permission to read or write here is missing',
    hint: '检查 DATA_DIR 的属主 / check who owns DATA_DIR',
  },
  EROFS: {
    code: 'disk/read-only',
    zh: '这块磁盘是只读的',
    en: 'this disk is read-only',
    hint: '换一个能写的 DATA_DIR，或重新挂载这块磁盘 / set DATA_DIR to a disk that can be written, or mount it again',
  },
  EFBIG: {
    code: 'disk/file-too-large',
    zh: '这块磁盘或这个账号不许写这么大的文件',
    en: 'this disk, or this account, may not have a file that large',
    hint: '看看 ulimit -f 和文件系统的限制 / look at ulimit -f and what the file system allows',
  },
  SQLITE_NOTADB: {
    code: 'database/unreadable',
    zh: '数据库文件读不出来：它不是 SQLite 数据库，或者已经损坏；没有动它',
    en: 'the database file cannot be read: it is no SQLite database, or it is damaged; it was not touched',
    hint: '用备份换掉 DATA_DIR/db/galleries.db / put a backup in its place',
  },
  SQLITE_BUSY: {
    code: 'database/busy',
    zh: '另一个程序正在写数据库，等了 5 秒还没写完',
    en: 'another program has been writing to the database for 5 seconds',
    hint: '等一会儿再试 / try again in a while',
  },
  SQLITE_READONLY: {
    code: 'database/read-only',
    zh: '数据库文件只能读，不能写',
    en: 'the database file is read-only',
    hint: '检查 DATA_DIR/db 的权限 / check the permissions of DATA_DIR/db',
  },
  BAD_ARGUMENT: { code: 'command/bad-argument', zh: '参数不对', en: 'an argument was not understood', hint: '' },
}
KNOWN.EPERM = KNOWN.EACCES as Known
KNOWN.SQLITE_CORRUPT = KNOWN.SQLITE_NOTADB as Known
KNOWN.SQLITE_CANTOPEN = { ...(KNOWN.EACCES as Known), code: 'database/cannot-open' }
KNOWN.SQLITE_FULL = KNOWN.ENOSPC as Known
KNOWN.EDQUOT = KNOWN.ENOSPC as Known

/** The problems a failure stands for, looked for along its chain of causes; null when it is a bug. */
export function toKnownProblems(error: unknown): Problem[] | null {
  for (let link: unknown = error, depth = 0; link instanceof Error && depth < 10; link = link.cause, depth += 1) {
    // By name as well: Next's bundle and the scripts each have their own copy of the class.
    if (link instanceof ProblemError || link.name === 'ProblemError') return (link as ProblemError).problems
    const known = toKnown(link)
    if (known !== null) return [known]
  }
  return null
}

function toKnown(error: Error): Problem | null {
  const { code, path, usage } = error as Error & { code?: unknown; path?: string; usage?: string }
  if (/cannot connect to MongoDB|MongoServerSelectionError/.test(`${error.name} ${error.message}`)) {
    return problem({
      code: 'database/unreachable',
      at: 'DATABASE_URL',
      zh: `连不上 MongoDB：${error.message.split('Details: ').at(-1)}`,
      en: 'MongoDB cannot be reached',
      hint: '检查地址、服务是否启动、副本集名 / check the address, the server and the name of its replica set',
    })
  }
  const name = typeof code === 'string' ? code : ''
  const known = KNOWN[name] ?? KNOWN[name.split('_').slice(0, 2).join('_')]
  if (known === undefined) return null
  return problem({ ...known, at: path ?? settingOf(name) ?? error.message, hint: usage ?? known.hint })
}

/** The setting that leads to the place, for failures that name no file. */
function settingOf(code: string): string | null {
  if (code.startsWith('SQLITE')) return 'DATABASE_URL'
  return /^E[A-Z]+$/.test(code) ? 'DATA_DIR' : null
}
