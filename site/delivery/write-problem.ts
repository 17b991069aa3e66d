import { ProblemError, problem } from '#contract'

/** A write that failed, in words: a full disk is the editor's to mend, anything else is thrown as it came. */
export function writeProblem(cause: unknown, at: string): Error {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new ProblemError(
      [
        problem({
          code: 'delivery/disk-full',
          at,
          zh: '磁盘满了，没有写完；原来的版本没有动',
          en: 'The disk is full; what was there before is untouched',
          hint: '清出空间后再试。 Free some space and try again.',
        }),
      ],
      { cause },
    )
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return new ProblemError(
      [
        problem({
          code: 'delivery/not-writable',
          at,
          zh: '这里不能写文件；原来的版本没有动',
          en: 'This place cannot be written to; what was there before is untouched',
          hint: '检查文件夹的属主和权限。 Check who owns the folder and its permissions.',
        }),
      ],
      { cause },
    )
  return cause instanceof Error ? cause : new Error(String(cause))
}
