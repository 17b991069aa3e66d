import type { EmailAdapter } from 'payload'

/** Nothing here sends mail yet; Payload's own stand-in would warn at every start. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'no-mail',
  defaultFromAddress: 'no-reply@galleries.example',
  defaultFromName: '科普画廊',
  sendEmail: (message) => {
    payload.logger.warn({ msg: 'No mail server is configured; a message was not sent', subject: message.subject })
    return Promise.resolve()
  },
})
