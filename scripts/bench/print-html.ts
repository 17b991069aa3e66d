import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

/** A tool that prints HTML, kept warm. */
export interface PrintPage {
  print: (html: string) => Promise<Uint8Array>
  close: () => Promise<void>
}

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/** Puts another poster into the page that stands: its style sheet and the faces it loaded stay. */
const SWAP = `async (html) => {
  const next = new DOMParser().parseFromString(html, 'text/html')
  document.title = next.title
  document.body.replaceChildren(...next.body.childNodes)
  await Promise.all([...document.images].map((image) => image.decode()))
}`

/** One browser and one page for all; CHROMIUM names another binary. A sentence when there is none. */
export async function chromiumPrinter(): Promise<PrintPage | string> {
  const wanted = [process.env.CHROMIUM ?? [], 'chromium', 'google-chrome'].flat()
  const found = wanted.find((name) => spawnSync(name, ['--version']).status === 0)
  const path = found && spawnSync('which', [found], { encoding: 'utf8' }).stdout.trim()
  if (!path) return 'chromium is not installed'
  const browser = await chromium.launch({ executablePath: path, args: FLAGS })
  const page = await browser.newPage()
  let warm = false
  const file = openFile()
  return {
    async print(html) {
      if (warm) await page.evaluate(`(${SWAP})(${JSON.stringify(html)})`)
      else {
        writeFileSync(file.path, html)
        await page.goto(pathToFileURL(file.path).href, { waitUntil: 'load' })
      }
      warm = true
      await page.evaluate('document.fonts.ready.then(() => true)')
      return page.pdf({ preferCSSPageSize: true, printBackground: true })
    },
    async close() {
      await browser.close()
      file.remove()
    },
  }
}

const LOOP = `import sys
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
kept = FontConfiguration()
for line in sys.stdin:
    source, target = line.rstrip("\\n").split("\\t")
    HTML(filename=source).write_pdf(target, font_config=kept)
    print("done", flush=True)
`

/** One Python process for all; PYTHON names the interpreter that has the library. A sentence when there is none. */
export function weasyPrinter(): PrintPage | string {
  const python = process.env.PYTHON ?? 'python3'
  if (spawnSync(python, ['-c', 'import weasyprint']).status !== 0) return 'weasyprint is not installed'
  const child: ChildProcessWithoutNullStreams = spawn(python, ['-c', LOOP])
  child.stderr.resume()
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const file = openFile()
  const target = `${file.path}.pdf`
  return {
    async print(html) {
      writeFileSync(file.path, html)
      child.stdin.write(`${file.path}\t${target}\n`)
      if ((await lines.next()).done) throw new Error('weasyprint ended')
      return readFileSync(target)
    },
    close() {
      child.stdin.end()
      file.remove()
      return Promise.resolve()
    },
  }
}

function openFile(): { path: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'print-html-'))
  return { path: join(dir, 'poster.html'), remove: () => rmSync(dir, { recursive: true, force: true }) }
}
