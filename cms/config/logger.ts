import pino, { type LevelWithSilent, type Logger } from 'pino'

/** One logger for Payload and the server: JSON lines on stderr, since stdout belongs to a command's answer. */
export function makeLogger(level: LevelWithSilent = 'warn'): Logger {
  return pino({ level, base: undefined }, pino.destination({ dest: 2, sync: true }))
}
