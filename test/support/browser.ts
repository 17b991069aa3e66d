import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Headless Chromium as every browser test uses it, with what one of them needs beside; `CHROMIUM` names another binary. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  })
}

/** A setting, the PATH, Playwright's own, else Debian's package when we are root; never a silent skip. */
function findChromium(): string {
  const set = process.env.CHROMIUM
  if (set) {
    if (isExecutable(set)) return set
    throw new Error(`CHROMIUM=${set} 不能执行 / CHROMIUM=${set} cannot be executed`)
  }
  const found = onPath() ?? playwrightsOwn()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      env,
      stdio: 'inherit',
    })
    const installed = onPath()
    if (installed) return installed
  }
  throw new Error(
    '浏览器测试要 Chromium：装 chromium，或用 CHROMIUM=/路径 指给它 / browser tests need Chromium: install it or set CHROMIUM=/path/to/it',
  )
}

function onPath(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  for (const name of NAMES) {
    const hit = folders.map((folder) => path.join(folder, name)).find(isExecutable)
    if (hit) return hit
  }
  return null
}

function playwrightsOwn(): string | null {
  const own = chromium.executablePath()
  return own && isExecutable(own) ? own : null
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    // Absent or not ours to run: the next candidate is tried.
    return false
  }
}
