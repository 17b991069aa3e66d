import { createReadStream, existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { inlineScriptHash } from '../../site/build/inline-files.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
}
/** What the real server sends: nothing from elsewhere, and of scripts inside a page the one that is known. */
const POLICY = `default-src 'none'; connect-src 'self'; script-src 'self' ${inlineScriptHash()}; style-src 'self' 'unsafe-inline'; img-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'`

/** A slow line: pages come in pieces of so many bytes. */
export interface SlowLine {
  pieceBytes: number
  everyMs: number
}

/** A plain static server over a folder, under the strictest policy that the site claims to live with. */
export async function serveFolder(dir: string, slow?: SlowLine): Promise<{ url: string; close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    const asked = join(dir, normalize(path))
    const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked
    const found = existsSync(file)
    const real = found ? file : join(dir, '404.html')
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(real)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
    })
    if (slow && real.endsWith('.html')) Readable.from(inPieces(real, slow)).pipe(response)
    else createReadStream(real).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections()
        server.close((error) => (error ? reject(error) : resolve()))
      }),
  }
}

async function* inPieces(file: string, { pieceBytes, everyMs }: SlowLine): AsyncGenerator<Buffer> {
  const bytes = await readFile(file)
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    yield bytes.subarray(at, at + pieceBytes)
    await wait(everyMs)
  }
}
