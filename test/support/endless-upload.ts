import { request } from 'node:http'

const MB = 1024 * 1024
const MOST_MB = 200

interface Answered {
  status: number | undefined
  body: string
  /** What had been sent when the answer came. */
  sentMb: number
}

/** A form without a length, whose one file goes on until it is answered or 200 MB are on their way. */
export async function sendUntilAnswered(url: string, headers: Record<string, string>): Promise<Answered> {
  const sent = request(url, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x', ...headers },
  })
  let answered = false
  const answer = new Promise<Omit<Answered, 'sentMb'>>((resolve, reject) => {
    sent.on('error', reject).on('response', (response) => {
      answered = true
      let body = ''
      response.setEncoding('utf8').on('data', (text) => {
        body += text
      })
      response.on('end', () => resolve({ status: response.statusCode, body }))
    })
  })
  sent.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.docx"\r\n\r\n')
  const block = Buffer.alloc(MB, 'PK\x03\x04')
  let sentMb = 0
  for (; sentMb < MOST_MB && !answered; sentMb += 1)
    if (!sent.write(block)) await Promise.race([answer, new Promise((resolve) => sent.once('drain', resolve))])
  const whole = await answer
  sent.destroy()
  return { ...whole, sentMb }
}
