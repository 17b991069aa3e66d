import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config, EmailAdapter } from 'payload'
import type { Env } from './env.ts'

const SENDER = '科普画廊编辑部'

/** Letters go out by the house's own mail server; without one what would have been sent is a line in the log. */
export function mail({ smtpUrl, mailFrom }: Pick<Env, 'smtpUrl' | 'mailFrom'>): NonNullable<Config['email']> {
  if (smtpUrl === null) return noMail
  return nodemailerAdapter({
    defaultFromAddress: mailFrom,
    defaultFromName: SENDER,
    transportOptions: smtpUrl as never,
    // A mail server that is down does not hold up the start.
    skipVerify: true,
  })
}

/** Payload's own stand-in would warn at every start. */
const noMail: EmailAdapter = ({ payload }) => ({
  name: 'no-mail',
  defaultFromAddress: 'no-reply@galleries.example',
  defaultFromName: SENDER,
  sendEmail: (message) => {
    payload.logger.warn({ msg: 'No mail server is configured; a message was not sent', subject: message.subject })
    return Promise.resolve()
  },
})
