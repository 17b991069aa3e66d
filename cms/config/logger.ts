import pino, { type LevelWithSilent, type Logger, type LoggerOptions } from 'pino'

/** One logger for Payload and the server: JSON lines on stderr, since stdout belongs to a command's answer. */
export function makeLogger(level: LevelWithSilent = 'warn'): Logger {
  return pino({ level, base: undefined, hooks: { logMethod } }, pino.destination({ dest: 2, sync: true }))
}

/** What Payload logs with a stack and then throws as well: whoever opens the newsroom says it once, in words. */
const SAID_BY_THE_CALLER = /^Error running onInit function|cannot connect to MongoDB/

const logMethod: NonNullable<LoggerOptions['hooks']>['logMethod'] = function (args, method) {
  const [first, second] = args as unknown[]
  const message = typeof second === 'string' ? second : (first as { msg?: unknown } | null)?.msg
  if (typeof message === 'string' && SAID_BY_THE_CALLER.test(message)) return
  method.apply(this, args)
}
