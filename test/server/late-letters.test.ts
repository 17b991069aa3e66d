import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellLate } from '../../cms/server/desk/tell-late.ts'
import { addDays, cityDay } from '../../cms/workflow/city-time.ts'
import { DATABASES, openTestNewsroom, type TestNewsroom } from '../support/cms.ts'
import { makeSamples } from '../support/samples.ts'
import { signByThree } from '../support/sign.ts'

const PASSWORD = 'a long enough password'

describe.each(DATABASES)('readings that are late, with a mail server, on %s', (kind) => {
  let newsroom: TestNewsroom
  let mail: SMTPServer
  let panel: number
  /** What the mail server took: to whom, and the words. */
  const letters: { to: string; words: string }[] = []
  const ids = new Map<string, number>()
  const log = pino({ level: 'silent' })
  const tell = async (dataDir = newsroom.dataDir) => {
    letters.length = 0
    const { payload } = newsroom
    await tellLate({ payload, log, dataDir, publicUrl: 'https://kphl.example', byMail: true })
    return letters.map(({ to }) => to).sort()
  }

  beforeAll(async () => {
    mail = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        void text(stream).then((raw) => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join()
          letters.push({ to, words: decode(raw, raw.slice(raw.indexOf('\r\n\r\n') + 4)) })
          done()
        })
      },
    })
    mail.listen(0, '127.0.0.1')
    await once(mail.server, 'listening')
    const { port } = mail.server.address() as AddressInfo
    newsroom = await openTestNewsroom(kind, { SMTP_URL: `smtp://127.0.0.1:${port}` })
    const { payload } = newsroom
    const samples = await makeSamples(payload)
    for (const name of ['anna', 'boris', 'clara'] as const) {
      const data = { email: `${name}@example.org`, password: PASSWORD, role: 'reviewer', name } as const
      ids.set(name, (await payload.create({ collection: 'users', data })).id)
    }
    panel = (await samples.fresh('panels')) as number
    const steps = [{ label: { zh: '第一步' }, text: { zh: '做' } }]
    await payload.update({ collection: 'panels', id: panel, data: { steps } as never })
    const edition = await samples.fresh('editions')
    const readings = { first: { person: ids.get('anna') }, second: { person: ids.get('boris') } }
    const days = { from: `${addDays(cityDay(), 5)}T12:00:00.000Z`, until: `${addDays(cityDay(), 30)}T12:00:00.000Z` }
    const data = { month: '2031-05', panels: [panel], readings, ...days }
    await payload.update({ collection: 'editions', id: edition, data: data as never, draft: true })
  })
  afterAll(async () => {
    await newsroom?.close()
    await new Promise<void>((resolve) => (mail ? mail.close(resolve) : resolve()))
  })

  it('are told by one letter a day to whoever is asked, with how late and the way there', async () => {
    expect(await tell()).toEqual(['anna@example.org'])
    expect(letters[0]?.words).toContain('2031-05 第 1 版')
    expect(letters[0]?.words).toMatch(/一审晚了 \d+ 天/)
    expect(letters[0]?.words).toContain('https://kphl.example/admin/sign/2031-05/1')
    // Started again on the same day it writes nobody twice.
    expect(await tell()).toEqual([])
  })

  it('are told at the address that a person has today, and to nobody when all three have signed', async () => {
    const { payload } = newsroom
    const elsewhere = (name: string) => `${newsroom.dataDir}/${name}`
    await payload.update({ collection: 'users', id: ids.get('anna') ?? 0, data: { email: 'anna2@example.org' } })
    expect(await tell(elsewhere('another-day'))).toEqual(['anna2@example.org'])
    await signByThree(payload, panel, '2031-05')
    expect(await tell(elsewhere('a-third-day'))).toEqual([])
  })

  it('that could not be told are told at the next time', async () => {
    const port = (mail.server.address() as AddressInfo).port
    const { payload } = newsroom
    await payload.update({ collection: 'panels', id: panel, data: { lead: { zh: '改过了' } } as never, draft: true })
    await new Promise<void>((resolve) => mail.close(resolve))
    const dataDir = `${newsroom.dataDir}/no-line`
    expect(await tell(dataDir)).toEqual([])
    mail = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], onData: mail.onData })
    mail.listen(port, '127.0.0.1')
    await once(mail.server, 'listening')
    expect(await tell(dataDir)).toEqual(['anna2@example.org'])
  })
})

/** A text part as it was written, whatever its transfer encoding. */
function decode(raw: string, body: string): string {
  if (/^content-transfer-encoding: base64/im.test(raw)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/^content-transfer-encoding: quoted-printable/im.test(raw)) return body
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number(`0x${hex}`)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
