/** A file and the path it had in what was dropped. */
export interface FileAt {
  path: string
  size: number
  file: File
}

export type Sent =
  | { is: 'answered'; status: number; body: string }
  /** The server was not reached, or the line broke. */
  | { is: 'offline' }

interface SendOptions {
  url: string
  files: readonly FileAt[]
  fields?: Readonly<Record<string, string>>
  /** Share of the files that is on its way, 0–1. */
  onSent: (share: number) => void
  /** Each whole line of the answer as it comes. */
  onLine?: (line: string) => void
}

/** Sends files as a form. XMLHttpRequest, since fetch does not tell how much has been sent. */
export function sendFiles({ url, files, fields = {}, onSent, onLine }: SendOptions): Promise<Sent> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  for (const { file, path } of files) form.append('file', file, path)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    let read = 0
    const readLines = () => {
      for (
        let end = request.responseText.indexOf('\n', read);
        end >= 0;
        end = request.responseText.indexOf('\n', read)
      ) {
        onLine?.(request.responseText.slice(read, end))
        read = end + 1
      }
    }
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0)
    request.onprogress = readLines
    request.onload = () => {
      readLines()
      resolve({ is: 'answered', status: request.status, body: request.responseText })
    }
    request.onerror = () => resolve({ is: 'offline' })
    request.onabort = () => resolve({ is: 'offline' })
    request.open('POST', url)
    request.withCredentials = true
    request.send(form)
  })
}
